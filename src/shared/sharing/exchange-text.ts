import { placeholderPattern } from '../redaction.ts'
import type { HeaderList, TracedRequest } from '../trace.ts'
import type { ExchangeFormat } from './export-format.ts'
import type { ExportResult } from './export-result.ts'
import { quoteForShell } from './quote-for-shell.ts'

export interface ExchangeOptions {
  readonly as: ExchangeFormat
  /** The secret behind a placeholder; where it is absent, placeholders stay. */
  readonly reveal?: ((placeholder: string) => string | undefined) | undefined
}

/** Headers that a client sets by itself, and wrongly if it is told to. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'accept-encoding',
  'keep-alive',
])

/**
 * A token (RFC 9110 §5.1) that no program takes for an option. What begins with a colon is a
 * browser's spelling of HTTP/2; other names come only from files, and could be words of a program's.
 */
const headerName = /^[\w!#$%&'*+.^`|~][\w!#$%&'*+.^`|~-]*$/

/** One traced request, ready to be sent again by another program. */
export function exportExchange(request: TracedRequest, options: ExchangeOptions): ExportResult {
  const fileName = options.as === 'fetch' ? 'request.js' : 'request.sh'
  if (!isPlainRequest(request)) {
    const comment = options.as === 'fetch' ? '//' : '#'
    return { text: `${comment} ${noPlainRequest}\n`, warnings: [noPlainRequest], fileName }
  }
  const revealed = revealRequest(request, options.reveal)
  const text = writers[options.as](revealed)
  const markers = [...new Set(text.match(placeholderPattern) ?? [])]
  return {
    text: `${text}\n`,
    warnings: [
      ...markers.map((marker) => `Put the value in place of ${marker}.`),
      ...(request.body?.truncated
        ? ['The body is cut off: the trace kept only its beginning.']
        : []),
    ],
    fileName,
  }
}

/**
 * A run from a file may hold any text here. HTTPie takes a method that is no word for the address,
 * and the address behind it for what to send, which may be a file; curl reads other schemes too.
 */
function isPlainRequest({ method, url }: TracedRequest): boolean {
  return /^[a-z]+$/i.test(method) && /^https?:\/\//i.test(url)
}

const noPlainRequest = 'Only a request with a plain method to an http(s) address can be sent again.'

interface PlainRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeaderList
  readonly body: string | undefined
}

const writers: Readonly<Record<ExchangeFormat, (request: PlainRequest) => string>> = {
  curl: ({ method, url, headers, body }) =>
    [
      `curl --request ${quoteForShell(method)}`,
      // Else curl would read brackets and braces as a pattern of several addresses.
      ...(/[[\]{}]/.test(url) ? ['--globoff'] : []),
      `--url ${quoteForShell(url)}`,
      // Both programs leave out a header whose value is empty, unless it ends with a semicolon.
      ...headers.map(
        ([name, value]) =>
          `--header ${quoteForShell(value === '' ? `${name};` : `${name}: ${value}`)}`,
      ),
      ...(body === undefined ? [] : [`--data-raw ${quoteForShell(body)}`]),
    ].join(' \\\n  '),
  httpie: ({ method, url, headers, body }) =>
    [
      `http ${quoteForShell(method)} ${quoteForShell(url)}`,
      ...headers.map(([name, value]) =>
        // A value that begins with @ would be read from that file, one with = sent as JSON.
        quoteForShell(value === '' ? `${name};` : `${name}:${value.replace(/^[@=]/, '\\$&')}`),
      ),
      // Behind a space, a body that begins with - would be an option.
      ...(body === undefined ? [] : [`--raw=${quoteForShell(body)}`]),
    ].join(' \\\n  '),
  fetch: ({ method, url, headers, body }) => {
    const init = { method, headers, ...(body === undefined ? {} : { body }) }
    return `const response = await fetch(${JSON.stringify(url)}, ${JSON.stringify(init, null, 2)})\nconsole.log(response.status, await response.text())`
  },
}

function revealRequest(request: TracedRequest, reveal: ExchangeOptions['reveal']): PlainRequest {
  const headers = request.headers.filter(
    ([name]) => headerName.test(name) && !ownHeaders.has(name.toLowerCase()),
  )
  const isForm = headers.some(
    ([name, value]) =>
      name.toLowerCase() === 'content-type' &&
      value.startsWith('application/x-www-form-urlencoded'),
  )
  return {
    method: request.method,
    url: replacePlaceholders(request.url, reveal, encodeURIComponent),
    headers: headers.map(([name, value]) => [name, replacePlaceholders(value, reveal, asItIs)]),
    body:
      request.body &&
      replacePlaceholders(
        request.body.text,
        reveal,
        isForm ? encodeURIComponent : escapeIfJson(request.body.text),
      ),
  }
}

/** Masking took the value out of its encoding, so it goes back in encoded. */
function replacePlaceholders(
  text: string,
  reveal: ExchangeOptions['reveal'],
  encode: (value: string) => string,
): string {
  if (!reveal) return text
  return text.replace(placeholderPattern, (placeholder) => {
    const value = reveal(placeholder)
    return value === undefined ? placeholder : encode(value)
  })
}

function asItIs(value: string): string {
  return value
}

function escapeIfJson(text: string): (value: string) => string {
  return /^\s*[{[]/.test(text) ? (value) => JSON.stringify(value).slice(1, -1) : asItIs
}
