import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

/** Where a text stops being JSON, and why. */
export interface JsonSyntaxError {
  /** For example `Line 3, column 5`, both counted from 1. */
  readonly place: string
  /** For example `comma expected`. */
  readonly reason: string
}

/** The first syntax error, or `null` where there is none: JSON.parse names no place for some. */
export function findJsonSyntaxError(text: string): JsonSyntaxError | null {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first === undefined) return null
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return { place: placeOfOffset(text, first.offset), reason: words.toLowerCase() }
}

/** For example `Line 3, column 5`, both counted from 1. */
export function placeOfOffset(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `Line ${line}, column ${offset - before.lastIndexOf('\n')}`
}
