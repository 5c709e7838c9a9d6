import type { Body, HeaderList } from '../../../shared/trace.ts'
import { parsePairs } from './url-parts.ts'

/** A body in the form in which it is easiest to read. */
export type ReadableBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'text'; readonly text: string }

/** Characters; reading a longer text as JSON would block the page for too long. */
const longestJson = 2_000_000

export function readableBody(body: Body, headers: HeaderList): ReadableBody {
  const { text } = body
  if (text === '') return { kind: 'empty' }
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  if (/x-www-form-urlencoded/i.test(contentType)) return { kind: 'form', pairs: parsePairs(text) }
  if (!body.truncated && text.length <= longestJson && /^\s*[[{]/.test(text)) {
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
