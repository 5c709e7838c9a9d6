import { toBase64 } from './base64.ts'
import { formEncode } from './form-encode.ts'

/** One form in which texts hold a secret. */
export interface Spelling {
  /** Without the padding of base64, which is looked for only where this is found. */
  readonly text: string
  /** What finds all of it: the source of an expression. */
  readonly pattern: string
}

export const plainWord = /^[A-Za-z_]{1,24}$/

/** Made of characters that every encoding of URLs, forms and JSON leaves alone: most tokens are. */
const unreserved = /^[\w.-]*$/

/** The forms in which texts hold a secret, each once: every text is searched for all of them. */
export function spellingsOf(secret: string): readonly Spelling[] {
  const texts = unreserved.test(secret) ? [secret] : [...new Set(encodingsOf(secret))]
  return [...texts.map(asText), ...base64Spellings(toBase64(secret))]
}

/** Base64 with and without its padding, also in the alphabet of base64url (RFC 4648 §5). */
export function base64Spellings(base64: string): readonly Spelling[] {
  const text = withoutPadding(base64)
  const padding = base64.slice(text.length)
  const behind = padding === '' ? '' : `(?:${padding})?`
  const texts = new Set([text, text.replaceAll('+', '-').replaceAll('/', '_')])
  return [...texts].map((one) => ({ text: one, pattern: escapePattern(one) + behind }))
}

/**
 * What no serialiser escapes of a secret: where this does not stand in a text, neither does the secret
 * with escapes. Empty where there is too little of it, `null` where nothing of the secret is escaped.
 */
export function unescapedPartOf(secret: string): string | null {
  if (unreserved.test(secret)) return null
  const runs = secret.match(/[A-Za-z\d]{3,}/g) ?? ['']
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest))
}

export function withoutPadding(base64: string): string {
  return base64.replace(/={1,2}$/, '')
}

function encodingsOf(secret: string): readonly string[] {
  // Half of a character, as JSON can hold it, would make `encodeURIComponent` throw.
  const encoded = encodeURIComponent(secret.toWellFormed())
  const urlEncoded = [
    encoded,
    encoded.replaceAll('%20', '+'),
    // What RFC 3986 reserves, as the library "request" of a script writes it.
    encoded.replace(/[!'()*]/g, percentEncode),
    // `URLSearchParams`, which writes the token request, encodes "~" too.
    formEncode(secret),
  ]
  const escaped = JSON.stringify(secret).slice(1, -1)
  return [
    secret,
    ...urlEncoded,
    ...urlEncoded.map((text) => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())),
    escaped,
    escaped.replaceAll('/', '\\/'),
  ]
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function asText(text: string): Spelling {
  const pattern = escapePattern(text)
  // A secret such as "secret" is masked only as a word of its own, not within "client_secret".
  return { text, pattern: plainWord.test(text) ? `(?<![\\w«])${pattern}(?![\\w»])` : pattern }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
