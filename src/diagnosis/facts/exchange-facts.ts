import { isObject, type JsonObject } from '../../shared/json-object.ts'
import type { Body, Exchange, HeaderList } from '../../shared/trace.ts'
import { parseJson } from './json-values.ts'
import { titleOf } from './page-text.ts'
import { hostOf } from './read-url.ts'

/** One HTTP exchange as the checks read it. */
export interface ExchangeFacts {
  readonly event: Exchange
  /** Id of the trace event. */
  readonly id: string
  readonly url: string
  readonly host: string
  /** `null` where there was no response. */
  readonly status: number | null
  /** The parameters of a form that was sent. */
  readonly sent: URLSearchParams
  readonly body: ParsedBody
}

/** A response body as what it turned out to be. */
export type ParsedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: JsonObject }
  | { readonly kind: 'html'; readonly title: string | null; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'text'; readonly text: string }

/** Reads one exchange of the trace. */
export function readExchange(event: Exchange): ExchangeFacts {
  const { request, response } = event
  return {
    event,
    id: event.id,
    url: request.url,
    host: hostOf(request.url),
    status: response?.status ?? null,
    sent: new URLSearchParams(isForm(request.headers) ? (request.body?.text ?? '') : ''),
    body: parseBody(response?.body, response?.headers ?? []),
  }
}

/** The first header of that name in a list, in any case. */
export function headerOf(headers: HeaderList | undefined, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return headers?.find(([n]) => n.toLowerCase() === wanted)?.[1]
}

export function requestHeader({ event }: ExchangeFacts, name: string): string | undefined {
  return headerOf(event.request.headers, name)
}

export function responseHeader({ event }: ExchangeFacts, name: string): string | undefined {
  return headerOf(event.response?.headers, name)
}

/** Whether it went over TLS, which is what lets a client believe an answer (OpenID Connect Core §3.1.3.7). */
export function isEncrypted(exchange: ExchangeFacts | null): boolean {
  return exchange?.url.startsWith('https:') ?? false
}

/** The response as fields, whether it came as JSON or as a form; empty where it is neither. */
export function fieldsOf({ body }: ExchangeFacts): JsonObject {
  if (body.kind === 'form') return body.fields
  return body.kind === 'json' && isObject(body.value) ? body.value : {}
}

/** The response's text where it is no JSON and no form. */
export function plainTextOf({ body }: ExchangeFacts): string {
  return body.kind === 'html' || body.kind === 'text' ? body.text : ''
}

function isForm(headers: HeaderList): boolean {
  return /x-www-form-urlencoded/i.test(headerOf(headers, 'content-type') ?? '')
}

function parseBody(body: Body | undefined, headers: HeaderList): ParsedBody {
  if (!body || body.text.trim() === '') return { kind: 'none' }
  const text = body.text.replace(/^\uFEFF/, '')
  // The trace describes bytes that are no text in these words.
  if (/^\(\d+ bytes that are not text\)$/.test(text)) return { kind: 'binary' }
  if (/^\s*[[{"\d-]|^\s*(?:true|false|null)\s*$/.test(text)) {
    const value = parseJson(text)
    if (value !== undefined) return { kind: 'json', value }
  }
  // PHP calls everything text/html that it was not told the type of, a form too.
  if (isFormText(text.trim()))
    return { kind: 'form', fields: Object.fromEntries(new URLSearchParams(text.trim())) }
  if (/^\s*</.test(text) || /text\/html/i.test(headerOf(headers, 'content-type') ?? ''))
    return { kind: 'html', title: titleOf(text) || null, text }
  return { kind: 'text', text }
}

/** A form, also one with raw spaces or brackets in its values if a token endpoint can have meant it. */
function isFormText(text: string): boolean {
  if (text.startsWith('<')) return false
  return (
    /^[^\s=&{}<>]+=[^\s{}<>]*$/.test(text) ||
    /^(?:[^\s<{}]{0,1000}&)?(?:access_token|error)=/.test(text)
  )
}
