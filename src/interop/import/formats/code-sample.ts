import { type ParseError, parse } from 'jsonc-parser'
import { findDeepNesting } from '../../deep-nesting.ts'
import { placeOfOffset } from '../../json-syntax-error.ts'
import type { Imported, TextImporter } from '../importer.ts'
import { Place } from '../place.ts'
import { auth0ShapeOf, importAuth0Document } from './auth0-document.ts'

/** Where a connection can begin: a brace and one of its first keys, perhaps with escaped quotes. */
const beginning =
  /\{(?:\s|\\[nrt])*(\\*)"(?:options|name|strategy|display_name|authorizationURL|tokenURL|client_id)\\*"/g

/** Each costs a look through the rest of the text. */
const mostBeginnings = 50

/** Longer programs are not samples. */
const longestSample = 1_000_000

/**
 * A sample of Auth0's documentation in some programming language: JSON inside a string, its quotes
 * escaped, or bare as the documentation prints them.
 */
export const codeSampleImporter: TextImporter = {
  format: { name: 'code-sample', label: 'Code that calls the Auth0 Management API' },
  recognises: (text) => text.length <= longestSample && text.search(beginning) !== -1,
  import(text, context): Imported {
    for (const match of [...text.matchAll(beginning)].slice(0, mostBeginnings)) {
      const body = readBody(text, match.index, match[1] ?? '')
      if (auth0ShapeOf(body.value) === null) continue
      if (body.errors > 0)
        context.report.add(
          placeOfOffset(text, match.index),
          'the JSON that begins here is not closed properly; what could be read of it was taken',
        )
      const root = new Place(body.value, '', context.report)
      return { kind: 'connections', connections: importAuth0Document(root, context) }
    }
    return {
      kind: 'refused',
      message: 'There is JSON in this text, but it is no connection of Auth0.',
    }
  },
}

function readBody(
  text: string,
  start: number,
  backslash: string,
): { readonly value: unknown; readonly errors: number } {
  const end = backslash === '' ? endOfObject(text, start) : endOfLiteral(text, start)
  const raw = text.slice(start, end)
  const json = backslash === '' ? raw : unescapeLiteral(raw)
  if (findDeepNesting(json) !== null) return { value: null, errors: 1 }
  const errors: ParseError[] = []
  const value: unknown = parse(json, errors)
  return { value, errors: errors.length }
}

/** Past the brace that closes the object, or where the last line of it ends. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  let inString = false
  for (let i = start; i < text.length; i++) {
    const c = text[i]
    if (inString && c === '\\') i += 1
    else if (c === '"') inString = !inString
    else if (!inString && c === '{') depth += 1
    else if (!inString && c === '}') {
      depth -= 1
      if (depth === 0) return i + 1
    }
    if (depth > 200) break
  }
  const lineEnd = text.indexOf('\n', start)
  return lineEnd === -1 ? text.length : lineEnd
}

/** The quote that ends the string literal: the first one that is not escaped. */
function endOfLiteral(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '"') return i
  }
  return text.length
}

/** One level of the escapes that C, Java, C#, Go, JavaScript, Python and PHP share. */
function unescapeLiteral(literal: string): string {
  return literal.replace(/\\([\s\S])/g, (whole: string, c: string) => {
    if (c === 'n' || c === 'r' || c === 't') return ' '
    return c === '"' || c === '\\' || c === "'" || c === '/' ? c : whole
  })
}
