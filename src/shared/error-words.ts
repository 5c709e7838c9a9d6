import { isObject, type JsonObject } from './json-object.ts'

/**
 * Where servers say in words what went wrong, the most telling first: RFC 6749 §5.2, Okta,
 * Instagram, WeChat, Lark, most others, Zoom, RFC 9457, TikTok, Apigee.
 */
export const errorWordKeys = [
  'error_description',
  'errorDescription',
  'error_message',
  'errorSummary',
  'errmsg',
  'msg',
  'message',
  'reason',
  'detail',
  'description',
  'title',
  'faultstring',
] as const

/** Whatever a response says in words beside its error; empty where it says nothing. */
export function errorDescriptionOf(fields: JsonObject): string {
  return errorWordKeys.map((key) => textOf(fields[key])).find((text) => text !== '') ?? ''
}

/**
 * What a response says of its failure where the error is no text at its top, as RFC 6749 §5.2 wants
 * it: Facebook and many gateways have `{ error: { message } }` or `{ errors: [{ message }] }`.
 */
export function errorWordsOf(fields: JsonObject, levels = 3): string {
  const { error, fault, errors, data } = fields
  for (const part of [error, fault, Array.isArray(errors) ? errors[0] : errors]) {
    const words = isObject(part) && levels > 1 ? errorWordsOf(part, levels - 1) : textOf(part)
    if (words !== '') return words
  }
  // TikTok: { data: { error_code, description }, message: "error" }.
  const inner = isObject(data) && levels > 1 ? errorWordsOf(data, levels - 1) : ''
  return inner || errorDescriptionOf(fields)
}

/** Says whether words only name the status, as those that a gateway (AWS's for one) writes into its JSON. */
export function isBareRefusal(words: string): boolean {
  return /^(403 )?(forbidden|access denied|blocked)\W?$/i.test(words)
}

/** Says whether a code is one of those that servers write where there is no error. */
export function isNoErrorCode(code: string): boolean {
  return /^(0|200|ok|success|none|no error|false)$/i.test(code)
}

/** The code by which WeChat, TikTok and others tell of an error whatever the status: `errcode: 40029`. */
export function errorCodeOf(fields: JsonObject): string | null {
  for (const part of [fields, fields.data].filter(isObject))
    for (const key of ['errcode', 'error_code']) {
      const value = part[key]
      const code = typeof value === 'number' ? String(value) : textOf(value)
      if (code !== '' && !isNoErrorCode(code)) return `${key}: ${code}`
    }
  return null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
