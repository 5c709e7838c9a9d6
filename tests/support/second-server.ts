import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { listen } from './request-log-server.ts'
import { answerAuthorization, answerLogin } from './second-server/authorization-endpoint.ts'
import {
  type Endpoint,
  type Reply,
  reply,
  type SecondServerFaults,
  type SecondServerState,
} from './second-server/second-server-state.ts'
import { answerToken } from './second-server/token-endpoint.ts'
import { answerUserinfo } from './second-server/userinfo-endpoint.ts'

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A running second server. */
export interface SecondServer {
  /** For example `http://127.0.0.1:41234`. */
  readonly address: string
  /** All requests, the oldest first. */
  readonly requests: readonly RecordedRequest[]
  /** Ends it and the connections that hang. */
  close(): Promise<void>
}

const endpoints: Readonly<Record<string, Endpoint>> = {
  '/oauth/authorize': answerAuthorization,
  '/oauth/login': answerLogin,
  '/oauth/token': answerToken,
  '/api/me': answerUserinfo,
}

/**
 * Starts an authorization server that shares no code with the playground and has other habits: 302
 * instead of 303, HTTP Basic, form-encoded token responses, a profile without standard claims.
 */
export async function startSecondServer(faults: SecondServerFaults = {}): Promise<SecondServer> {
  const state: SecondServerState = { faults, codes: new Map(), accessTokens: new Set() }
  const requests: RecordedRequest[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '/', headers } = request
    const body = await text(request).catch(() => '(cut off)')
    requests.push({ method, url, headers, body })
    const parsed = new URL(url, 'http://127.0.0.1')
    const answer = endpoints[parsed.pathname] ?? (() => reply(404, 'text/plain', 'not found\n'))
    const answered = answer({ method, url: parsed, headers, body, state })
    if (answered) await send(answered, response)
  })
  const address = await listen(server)

  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { address, requests, close }
}

async function send({ status, headers, body }: Reply, response: ServerResponse): Promise<void> {
  response.writeHead(status, headers)
  // A client that hangs up in the middle of a long answer is no fault of this server.
  await pipeline(typeof body === 'string' ? [body] : body, response).catch(() => undefined)
}
