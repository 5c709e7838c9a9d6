import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from '../../support/request-log-server.ts'

/** A request as it came in. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  /** Names as they were sent, in order. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Responder = (response: ServerResponse, request: ReceivedRequest) => void

/** An API on 127.0.0.1 for scripts: `routes` answers by path, and every request is remembered. */
export interface ApiServer {
  readonly origin: string
  readonly received: ReceivedRequest[]
  /** Resolves with the next request that comes in. */
  nextRequest(): Promise<ReceivedRequest>
  close(): void
}

/** Starts the server; a path without a route answers with the request itself, as JSON. */
export async function startApiServer(
  routes: Readonly<Record<string, Responder>> = {},
): Promise<ApiServer> {
  const received: ReceivedRequest[] = []
  let next = Promise.withResolvers<ReceivedRequest>()
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming)
    received.push(request)
    next.resolve(request)
    next = Promise.withResolvers()
    const respond = routes[request.url.split('?')[0] ?? ''] ?? echo
    respond(response, request)
  })
  const origin = await listen(server)
  return {
    origin,
    received,
    nextRequest: () => next.promise,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export const echo: Responder = (response, request) =>
  response.setHeader('content-type', 'application/json').end(JSON.stringify(request))

async function readRequest(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const body = await text(incoming)
  const raw = incoming.rawHeaders
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    rawHeaders: raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1] ?? ''] as const] : [])),
    headers: incoming.headers,
    body,
  }
}
