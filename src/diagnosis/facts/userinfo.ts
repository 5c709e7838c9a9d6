import { errorCodeOf, errorWordKeys, isNoErrorCode } from '../../shared/error-words.ts'
import type { IdTokenFacts } from '../../shared/id-token.ts'
import { isObject } from '../../shared/json-object.ts'
import { clip, quote } from '../wording.ts'
import {
  type ExchangeFacts,
  fieldsOf,
  plainTextOf,
  requestHeader,
  responseHeader,
} from './exchange-facts.ts'
import { textOf } from './json-values.ts'
import { placeOf, readUrl } from './read-url.ts'

/** The last request of the script, if it was answered with one of these statuses. */
export function lastWithStatus(
  exchanges: readonly ExchangeFacts[],
  statuses: readonly number[],
): ExchangeFacts | undefined {
  return exchanges.findLast(({ status }) => status !== null && statuses.includes(status))
}

/** The userinfo endpoint that the issuer announces, where a request went elsewhere. */
export function announcedUserinfo(
  idToken: Pick<IdTokenFacts, 'discovery'> | null,
  { url }: ExchangeFacts,
): string | null {
  const announced = idToken?.discovery?.document?.userinfo_endpoint
  if (typeof announced !== 'string') return null
  const place = placeOf(announced)
  return place === placeOf(url) ? null : place
}

/**
 * Where the request carried the access token, whose value is masked by one of these names.
 * `not-token`: its Authorization header holds something else, such as Basic credentials.
 */
export function sentToken(
  exchange: ExchangeFacts,
): 'header' | 'elsewhere' | 'not-token' | 'nowhere' {
  const token = /«(access_token|jwt|token)(:\d+)?»/
  const header = requestHeader(exchange, 'authorization')
  if (header !== undefined && token.test(header)) return 'header'
  const { url, headers, body } = exchange.event.request
  const rest = [url, body?.text ?? '', ...headers.map(([, value]) => value)]
  if (rest.some((text) => token.test(text))) return 'elsewhere'
  return header === undefined ? 'nowhere' : 'not-token'
}

/** What the API says about an error, in whatever shape; empty where it says nothing. */
export function wordsOf(exchange: ExchangeFacts): string {
  const text = plainTextOf(exchange)
  if (text !== '')
    return exchange.body.kind === 'html' ? (exchange.body.title ?? '') : text.slice(0, 300)
  return wordsIn(fieldsOf(exchange), 2).slice(0, 2000)
}

function wordsIn(fields: Readonly<Record<string, unknown>>, depth: number): string {
  const keys = ['error', ...errorWordKeys, 'error_reason', 'errors']
  const texts = keys.flatMap((key) => {
    const value = Array.isArray(fields[key]) ? fields[key][0] : fields[key]
    if (isObject(value) && depth > 1) return [wordsIn(value, depth - 1)]
    return textOf(value) ?? []
  })
  return texts.filter(Boolean).join(': ')
}

/** The flag by which a body with status 200 reports an error, as the script's author would write it. */
export function findErrorFlag(exchange: ExchangeFacts): string | null {
  if (exchange.status !== 200) return null
  const fields = fieldsOf(exchange)
  const words = wordsIn(fields, 2)
  const reason = words === '' ? '' : ` (${quote(words)})`
  for (const key of ['ok', 'success']) if (fields[key] === false) return `${key}: false${reason}`
  if (isError(fields.error)) return `error${reason}`
  const code = errorCodeOf(fields)
  return code === null ? null : `${clip(code, 60)}${reason}`
}

function isError(error: unknown): boolean {
  if (!isObject(error)) return textOf(error) !== undefined && !isNoErrorCode(String(error))
  const code = textOf(error.code) ?? (typeof error.code === 'number' ? String(error.code) : '')
  if (isNoErrorCode(code)) return false
  return Object.values(error).some((value) => Boolean(value) && !isEmptyList(value))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/**
 * The earlier request with the access token that was redirected to this one at another host, where
 * HTTP clients leave the Authorization header out.
 */
export function findDroppedToken(
  exchanges: readonly ExchangeFacts[],
  refused: ExchangeFacts,
): ExchangeFacts | undefined {
  const index = exchanges.indexOf(refused)
  const before = exchanges.slice(0, Math.max(0, index)).findLast((exchange) => {
    const { status } = exchange
    if (status === null || status < 300 || status > 399) return false
    const location = responseHeader(exchange, 'location') ?? ''
    return URL.canParse(location, exchange.url) && isSameUrl(location, exchange.url, refused.url)
  })
  if (!before) return undefined
  return sentToken(before) === 'header' ? before : findDroppedToken(exchanges, before)
}

function isSameUrl(location: string, base: string, url: string): boolean {
  return new URL(location, base).href.split('#', 1)[0] === readUrl(url)?.href.split('#', 1)[0]
}
