import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers a request if it is its own to answer, and says whether it did. */
export type Responder = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** The path that a request is for, without its query. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

/** Says whether the request only wants to look. */
export function isRead(request: IncomingMessage): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

/** Sends a whole answer; `headers` are beside those that every answer has. */
export function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): true {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(response.req.method === 'HEAD' ? undefined : body)
  return true
}
