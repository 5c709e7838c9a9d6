import type { BufferConstructor } from '../buffer.ts'
import type { Answer } from '../http.ts'
import type { RequestOptions } from './options.ts'

/** What the script knows of the request behind a response. */
export interface SentRequest {
  readonly uri: unknown
  readonly method: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** The response object that `request` gives to the callback. */
export interface ScriptResponse {
  readonly statusCode: number
  readonly statusMessage: string
  readonly httpVersion: string
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly rawHeaders: readonly string[]
  readonly request: SentRequest
  readonly body: unknown
  toJSON(): unknown
}

/** Builds the response as Node and `request` do. */
export function createResponse(
  answer: Extract<Answer, { kind: 'answered' }>,
  options: RequestOptions,
  request: SentRequest,
  buffer: () => BufferConstructor,
): ScriptResponse {
  const headers = joinHeaders(answer.headers)
  const body = readBody(answer.body, options, buffer)
  return {
    statusCode: answer.status,
    statusMessage: answer.statusText,
    httpVersion: '1.1',
    headers,
    rawHeaders: answer.headers.flat(),
    request,
    body,
    toJSON: () => ({ statusCode: answer.status, body, headers, request }),
  }
}

function readBody(
  body: string | ArrayBuffer,
  options: RequestOptions,
  buffer: () => BufferConstructor,
): unknown {
  if (typeof body !== 'string') return buffer().from(body)
  // Only the encoding that is asked for by this very name drops a byte order mark.
  const text = options.encoding === 'utf8' && body.startsWith('\uFEFF') ? body.slice(1) : body
  if (!options.json) return text
  try {
    const { jsonReviver } = options
    return JSON.parse(
      text,
      typeof jsonReviver === 'function'
        ? (key, value) => Reflect.apply(jsonReviver, undefined, [key, value])
        : undefined,
    )
  } catch {
    return text === '' ? undefined : text
  }
}

/** Headers of which Node keeps only the first. */
const single = new Set([
  'age',
  'authorization',
  'content-length',
  'content-type',
  'etag',
  'expires',
  'from',
  'host',
  'if-modified-since',
  'if-unmodified-since',
  'last-modified',
  'location',
  'max-forwards',
  'proxy-authorization',
  'referer',
  'retry-after',
  'server',
  'user-agent',
])

/** Header lines as Node joins them. */
export function joinHeaders(
  lines: readonly (readonly [name: string, value: string])[],
): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of lines) {
    const present = headers[name]
    if (name === 'set-cookie') headers[name] = [...(Array.isArray(present) ? present : []), value]
    else if (present === undefined) headers[name] = value
    else if (!single.has(name)) headers[name] = `${String(present)}, ${value}`
  }
  return headers
}
