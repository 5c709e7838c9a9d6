import type { JsonObject } from '../../shared/json-object.ts'
import { quote, quoteWords } from '../wording.ts'
import { textOf } from './json-values.ts'

/**
 * Characters of an error that are looked at. A server may send megabytes, on which an expression
 * that is tried anew at every character would take hours.
 */
const textLimit = 2000

/** An error in the protocol's own words, from the callback or from the token endpoint. */
export interface Refusal {
  readonly error: string
  /** What the server added in words; empty where it said nothing. */
  readonly description: string
  readonly evidence: readonly string[]
}

/** Reads an error response (RFC 6749 §4.1.2.1 and §5.2); `null` where the fields hold no error text. */
export function readRefusal(fields: JsonObject, evidence: readonly string[]): Refusal | null {
  const error = (textOf(fields.error) ?? oauthCode(fields.errorCode))?.slice(0, textLimit)
  if (error === undefined) return null
  return { error, description: descriptionOf(fields).slice(0, textLimit), evidence }
}

/** Okta writes the codes of RFC 6749 as `errorCode`, beside those of its own. */
function oauthCode(code: unknown): string | undefined {
  const text = textOf(code)
  return text && /^(invalid_|unauthorized_client|unsupported_|access_denied)/.test(text)
    ? text
    : undefined
}

/** Whatever a server says in words beside its error, whichever key it uses for them. */
function descriptionOf(fields: JsonObject): string {
  const keys = [
    'error_description',
    'errorDescription',
    'error_message',
    'errorSummary',
    'message',
    'reason',
    'detail',
  ]
  for (const key of keys) {
    const text = textOf(fields[key])
    if (text !== undefined) return text
  }
  return ''
}

/** Says whether a refusal's code or words fit a pattern. */
export function says(refusal: Refusal | null, pattern: RegExp): refusal is Refusal {
  return refusal !== null && pattern.test(`${refusal.error} ${refusal.description}`)
}

/** The refusal as a sentence's end: `"invalid_client" with "Unknown client"`. */
export function quoteRefusal({ error, description }: Refusal): string {
  const code = quote(error, 80)
  return description.trim() === '' ? code : `${code} with ${quoteWords(description, 200)}`
}

/** `invalid_scope` and what LinkedIn calls it. */
export function isScopeError({ error }: Refusal): boolean {
  return /^(invalid_scope|unauthorized_scope_error)$/.test(error)
}
