import { errorDescriptionOf, errorWordsOf } from '../../shared/error-words.ts'
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
  /** Empty where the server said it only in words of its own. */
  readonly error: string
  /** What the server added in words; empty where it said nothing. */
  readonly description: string
  readonly evidence: readonly string[]
}

/** Reads an error response (RFC 6749 §4.1.2.1 and §5.2); `null` where the fields hold no error text. */
export function readRefusal(fields: JsonObject, evidence: readonly string[]): Refusal | null {
  const code = textOf(fields.error) ?? oktaCode(fields.errorCode) ?? hubSpotCode(fields.status)
  const error = code?.slice(0, textLimit)
  if (error === undefined) return null
  return { error, description: errorDescriptionOf(fields).slice(0, textLimit), evidence }
}

/** Okta writes the codes of RFC 6749 as `errorCode`, beside those of its own. */
function oktaCode(code: unknown): string | undefined {
  const text = textOf(code)
  return text && /^(invalid_|unauthorized_client|unsupported_|access_denied)/.test(text)
    ? text
    : undefined
}

/** HubSpot writes codes of its own as `status`: `BAD_AUTH_CODE`, `BAD_CLIENT_SECRET`. */
function hubSpotCode(status: unknown): string | undefined {
  const text = textOf(status)?.slice(0, 40)
  return text && /^BAD_[A-Z_]+$/.test(text) ? text : undefined
}

/**
 * Reads what a server says of its failure in words of its own: a refusal whose `error` is empty.
 * `null` where it says nothing.
 */
export function readComplaint(fields: JsonObject, evidence: readonly string[]): Refusal | null {
  const description = errorWordsOf(fields).slice(0, textLimit)
  return description === '' ? null : { error: '', description, evidence }
}

/** Says whether a refusal's code or words fit a pattern. */
export function says(refusal: Refusal | null, pattern: RegExp): refusal is Refusal {
  return refusal !== null && pattern.test(`${refusal.error} ${refusal.description}`)
}

/** The refusal as a sentence's end: `"invalid_client" with "Unknown client"`. */
export function quoteRefusal({ error, description }: Refusal): string {
  if (error === '') return quoteWords(description, 200)
  const code = quote(error, 80)
  return description.trim() === '' ? code : `${code} with ${quoteWords(description, 200)}`
}

/** `invalid_scope` and what LinkedIn calls it. */
export function isScopeError({ error }: Refusal): boolean {
  return /^(invalid_scope|unauthorized_scope_error)$/.test(error)
}
