import { rewriteValue } from './rewrite-text.ts'
import { childContext, visitKey } from './structures/json.ts'
import type { TextContext, TextVisitor } from './text-context.ts'

/** Deeper values are no longer anybody's profile, and the call stack is not endless. */
const deepestValue = 100

/** Any JSON value: texts, numbers under telling keys, and keys that are no plain words. */
export function rewriteJsonValue<T>(value: T, context: TextContext, visitor: TextVisitor): T {
  // The copy has the shape of the original, but for numbers that become texts, as in any JSON.
  return rewriteUnknown(value, context, visitor, 0) as T
}

function rewriteUnknown(
  value: unknown,
  context: TextContext,
  visitor: TextVisitor,
  depth: number,
): unknown {
  if (depth > deepestValue) return null
  if (typeof value === 'string') return rewriteValue(value, context, visitor)
  if (typeof value === 'number') {
    const text = String(value)
    const replaced = visitor.value(text, context)
    return replaced === null || replaced === text ? value : replaced
  }
  if (Array.isArray(value))
    return value.map((item) => rewriteUnknown(item, context, visitor, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      visitKey(key, context, visitor),
      rewriteUnknown(item, childContext(context, key), visitor, depth + 1),
    ]),
  )
}
