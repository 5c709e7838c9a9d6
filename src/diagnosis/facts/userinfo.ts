import { isObject } from '../../shared/json-object.ts'
import { quote } from '../wording.ts'
import { type ExchangeFacts, fieldsOf, plainTextOf, requestHeader } from './exchange-facts.ts'
import { textOf } from './json-values.ts'

/** The last request of the script, if it was answered with one of these statuses. */
export function lastWithStatus(
  exchanges: readonly ExchangeFacts[],
  statuses: readonly number[],
): ExchangeFacts | undefined {
  return exchanges.findLast(({ status }) => status !== null && statuses.includes(status))
}

/** Where the request carried the access token. Its value is masked by one of these names. */
export function sentToken(exchange: ExchangeFacts): 'header' | 'elsewhere' | 'nowhere' {
  const token = /«(access_token|jwt|token)(:\d+)?»/
  const header = requestHeader(exchange, 'authorization')
  if (header !== undefined && token.test(header)) return 'header'
  const { url, headers, body } = exchange.event.request
  const rest = [url, body?.text ?? '', ...headers.map(([, value]) => value)]
  if (rest.some((text) => token.test(text))) return 'elsewhere'
  return header === undefined ? 'nowhere' : 'elsewhere'
}

/** What the API says about an error, in whatever shape; empty where it says nothing. */
export function wordsOf(exchange: ExchangeFacts): string {
  const text = plainTextOf(exchange)
  if (text !== '')
    return exchange.body.kind === 'html' ? (exchange.body.title ?? '') : text.slice(0, 300)
  return wordsIn(fieldsOf(exchange), 2).slice(0, 2000)
}

function wordsIn(fields: Readonly<Record<string, unknown>>, depth: number): string {
  const keys = ['error', 'error_description', 'message', 'detail', 'title', 'errors']
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
  if (textOf(fields.error) !== undefined || isObject(fields.error)) return `error${reason}`
  return null
}
