import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

/** Why a JSON text cannot be taken, and where. Line and column are counted from 1. */
export interface JsonProblem {
  readonly ok: false
  readonly message: string
  readonly line: number
  readonly column: number
}

/** The problem at an offset of the text; `reason` is a sentence without its stop. */
export function problemAt(text: string, offset: number, reason: string): JsonProblem {
  const before = text.slice(0, offset).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  return { ok: false, line, column, message: `Line ${line}, column ${column}: ${reason}.` }
}

/** What the parser of jsonc-parser found, in words. */
export function describeParseError(parseError: ParseError): string {
  const words = printParseErrorCode(parseError.error).replace(/([A-Z])/g, ' $1')
  return `not valid JSON: ${words.trim().toLowerCase()}`
}

/** A JSON object that was read, or the place and the reason why it could not be. */
export type JsonObjectText =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | JsonProblem

/** Reads a text that must hold one JSON object. */
export function parseJsonObject(text: string): JsonObjectText {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first) return problemAt(text, first.offset, describeParseError(first))
  if (root?.type !== 'object') return problemAt(text, root?.offset ?? 0, 'it must be a JSON object')
  // The parser has just said that it is one, and JSON gives it text keys.
  return { ok: true, value: JSON.parse(text) as Readonly<Record<string, unknown>> }
}
