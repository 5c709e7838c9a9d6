import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { describeParseError, type JsonProblem, problemAt } from './json-problem.ts'

/** A `customHeaders` text that was read, or the place and the reason why it could not be. */
export type CustomHeadersText =
  | { readonly ok: true; readonly headers: Readonly<Record<string, string>> }
  | JsonProblem

/** Reads a `customHeaders` text: a JSON object whose values are all texts. Blank means none. */
export function parseCustomHeaders(text: string): CustomHeadersText {
  if (text.trim() === '') return { ok: true, headers: {} }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first) return problemAt(text, first.offset, describeParseError(first))
  if (root?.type !== 'object')
    return problemAt(
      text,
      root?.offset ?? 0,
      'customHeaders must be a JSON object: {"Name": "value"}',
    )
  const headers = new Map<string, string>()
  for (const property of root.children ?? []) {
    const [key, value] = property.children ?? []
    if (!key || !value) continue
    const name = String(key.value)
    if (value.type !== 'string')
      return problemAt(
        text,
        value.offset,
        `the value of "${name}" must be a text in quotes, not ${describeType(value)}`,
      )
    if (headers.has(name)) return problemAt(text, key.offset, `"${name}" stands here twice`)
    headers.set(name, String(value.value))
  }
  // Unlike assignment, this makes even `__proto__` a key like any other.
  return { ok: true, headers: Object.fromEntries(headers) }
}

function describeType(node: Node): string {
  return node.type === 'null' ? 'null' : `${/^[aeiou]/.test(node.type) ? 'an' : 'a'} ${node.type}`
}
