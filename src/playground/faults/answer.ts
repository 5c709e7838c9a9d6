import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** A whole answer of the playground, before it is sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<OutgoingHttpHeaders>
  readonly body: string | Uint8Array
}

/** A page, as servers show it that were not made for programs. */
export function pageAnswer(status: number, title: string, text: string): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: `<!doctype html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body><h1>${title}</h1><p>${text}</p></body>\n</html>\n`,
  }
}

/** A JSON document; `headers` are beside its Content-Type. */
export function jsonAnswer(
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(value),
  }
}

/** An error in the protocol's words (RFC 6749 §5.2, RFC 6750 §3.1). */
export function errorAnswer(
  status: number,
  error: string,
  description: string,
  headers: OutgoingHttpHeaders = {},
): Answer {
  return jsonAnswer(status, { error, error_description: description }, headers)
}

/** A redirect. */
export function redirectAnswer(status: 302 | 303 | 307, location: string): Answer {
  return { status, headers: { Location: location, 'Cache-Control': 'no-store' }, body: '' }
}

/** Sends an answer. */
export function sendAnswer(response: ServerResponse, { status, headers, body }: Answer): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  const length = { 'Content-Length': Buffer.byteLength(body) }
  response.writeHead(status, { ...withoutLength(headers), ...length })
  response.end(body)
}

function withoutLength(headers: Readonly<OutgoingHttpHeaders>): OutgoingHttpHeaders {
  const entries = Object.entries(headers)
  return Object.fromEntries(entries.filter(([name]) => name.toLowerCase() !== 'content-length'))
}

/**
 * Holds back what the playground will answer, and sends what `change` makes of it. Works for answers
 * that are sent in one piece, which is how oidc-provider sends all of its own.
 */
export function changeAnswer(
  response: ServerResponse,
  change: (answer: Answer) => Answer | Promise<Answer>,
): void {
  const end = response.end
  const hold = (chunk?: unknown): ServerResponse => {
    response.end = end
    const body = typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : ''
    const answer = { status: response.statusCode, headers: response.getHeaders(), body }
    Promise.resolve(answer)
      .then(change)
      .then((changed) => sendAnswer(response, changed))
      .catch(() => response.destroy())
    return response
  }
  // The overloads of `end` only differ in what may be left out, which `hold` takes care of.
  response.end = hold as typeof response.end
}
