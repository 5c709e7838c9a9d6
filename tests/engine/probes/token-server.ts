import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { listen } from '../../support/request-log-server.ts'

/** A token request as the server reads it. */
export interface TokenRequest {
  readonly form: URLSearchParams
  readonly authorization: string | undefined
  readonly accept: string | undefined
}

/** What the server answers with; an object is sent as JSON, a text as a page. */
export interface TokenAnswer {
  readonly status: number
  readonly body: object | string
  readonly challenge?: string
}

/** A token endpoint on 127.0.0.1 that answers as it is told, and the requests that it got. */
export async function startTokenServer(answer: (request: TokenRequest) => TokenAnswer) {
  const requests: TokenRequest[] = []
  const server = createServer(async (incoming, response) => {
    const request = await readTokenRequest(incoming)
    requests.push(request)
    const { status, body, challenge } = answer(request)
    const type = typeof body === 'string' ? 'text/html' : 'application/json'
    response.writeHead(status, {
      'content-type': type,
      ...(challenge === undefined ? {} : { 'www-authenticate': challenge }),
    })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  const address = await listen(server, 'http')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  onTestFinished(close)
  return { tokenURL: `${address}/token`, requests, close }
}

async function readTokenRequest(incoming: IncomingMessage): Promise<TokenRequest> {
  const { authorization, accept } = incoming.headers
  return { form: new URLSearchParams(await text(incoming)), authorization, accept }
}

export const codeRefused: TokenAnswer = {
  status: 400,
  body: { error: 'invalid_grant', error_description: 'unknown code' },
}

export const clientRefused: TokenAnswer = {
  status: 401,
  body: { error: 'invalid_client', error_description: 'client authentication failed' },
}

/** The value of a Basic header (RFC 7617 §2). */
export function basicOf(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}
