import type { Body, HeaderList } from '../../../shared/trace.ts'
import { parsePairs } from './url-parts.ts'

/** A body in the form in which it is easiest to read. */
export type ReadableBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** It begins like JSON, and only reading it can tell. */
  | { readonly kind: 'large-json'; readonly text: string }
  | { readonly kind: 'form'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'text'; readonly text: string }

/** Characters; reading a longer text as JSON would be felt on the page. */
const longestReadAtOnce = 300_000

export function readableBody(body: Body, headers: HeaderList): ReadableBody {
  const { text } = body
  if (text === '') return { kind: 'empty' }
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  if (/x-www-form-urlencoded/i.test(contentType)) return { kind: 'form', pairs: parsePairs(text) }
  if (!body.truncated && /^\s*[[{]/.test(text)) {
    if (text.length > longestReadAtOnce) return { kind: 'large-json', text }
    const value = parseJson(text)
    if (value !== undefined) return { kind: 'json', value }
  }
  return { kind: 'text', text }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
