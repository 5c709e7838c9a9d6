import { isObject } from '../shared/json-object.ts'

/** What stands in a shared case in the place of a private value, with what keeps its form. */
const mask = /(?:https?:\/\/masked\.example\/)?‹[\w.-]+(?::\d+)?›(?:@masked\.example)?/

/**
 * Returns a value with each text that a case masks replaced by what `other` has in its place, where
 * the one can stand for the other: nobody can know that they differ.
 */
export function fillMasks(value: unknown, other: unknown): unknown {
  if (typeof value === 'string')
    return isPlain(other) && canStandFor(value, String(other)) ? other : value
  if (Array.isArray(value))
    return Array.isArray(other) ? value.map((item, i) => fillMasks(item, other[i])) : value
  if (!isObject(value) || !isObject(other)) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, item]) => [
      key,
      Object.hasOwn(other, key) ? fillMasks(item, other[key]) : item,
    ]),
  )
}

/** Says whether the texts are the same but for what the first one masks. */
function canStandFor(masked: string, text: string): boolean {
  if (!masked.includes('‹')) return false
  const [start = '', ...parts] = masked.split(mask)
  const end = parts.pop()
  if (end === undefined || !text.startsWith(start)) return false
  let at = start.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - end.length >= at && text.endsWith(end)
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
