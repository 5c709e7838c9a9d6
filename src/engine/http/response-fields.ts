import { isObject } from '../../shared/json-object.ts'
import { decodeContent } from './body-text.ts'
import type { HttpResponse } from './http-message.ts'

/** Levels of JSON: no server has a reason for more, and what is deeper can be neither kept nor handed on. */
const deepestLevel = 500

/** What a response says, by the names it uses. */
export interface ResponseFields {
  readonly fields: Readonly<Record<string, unknown>>
  /** Else they came as a form. */
  readonly isJson: boolean
}

/**
 * Reads a response as servers of OAuth write it, whatever its Content-Type says: JSON if it parses,
 * else a form. `null` where it is neither, a page for example.
 *
 * @param limit bytes after decompression
 */
export function readFields(response: HttpResponse, limit: number): ResponseFields | null {
  const text = readText(response, limit)
  const value = parseJson(text)
  if (value !== undefined) return isPlainObject(value) ? { fields: value, isJson: true } : null
  // node-oauth hands everything else to querystring.parse; HTML has no pair worth keeping.
  if (/^\s*</.test(text)) return null
  return { fields: Object.fromEntries(new URLSearchParams(text.trim())), isJson: false }
}

/** Says why `readFields` found nothing in a response: the second half of a sentence. */
export function whyNoFields(response: HttpResponse, limit: number): string {
  const value = parseJson(readText(response, limit))
  if (value === undefined) return 'is neither JSON nor a form'
  return isObject(value) ? `is JSON of more than ${deepestLevel} levels` : 'is JSON, but no object'
}

/** The JSON object that a response is, or `null`. */
export function readJsonObject(
  response: HttpResponse,
  limit: number,
): Readonly<Record<string, unknown>> | null {
  const value = parseJson(readText(response, limit))
  return isPlainObject(value) ? value : null
}

function readText({ body, headers }: HttpResponse, limit: number): string {
  return new TextDecoder().decode(decodeContent(body, headers, limit))
}

/** `undefined` is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !isTooDeep(value)
}

function isTooDeep(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return level > deepestLevel || Object.values(value).some((item) => isTooDeep(item, level + 1))
}
