import { type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser'
import { parseDocument as parseYamlDocument } from 'yaml'
import type { NotUnderstood } from '../../shared/sharing/import-preview.ts'
import { joinPath } from './place.ts'

/** A text that was parsed, or the sentence that says where and why it could not be. */
export type ParsedDocument =
  | {
      readonly kind: 'document'
      readonly value: unknown
      /** What the parser itself had to drop. */
      readonly remarks: readonly NotUnderstood[]
    }
  | { readonly kind: 'unreadable'; readonly message: string }

/** No known format nests deeper than a few dozen levels; what does is hostile. */
const deepestNesting = 200

/** YAML takes about a hundred times its size in memory while it is parsed. */
const yamlSizeLimit = 5_000_000

export function parseJsonDocument(text: string): ParsedDocument {
  const tooDeep = findDeepNesting(text)
  if (tooDeep !== null)
    return unreadable(`Line ${tooDeep}: nested deeper than ${deepestNesting} levels.`)
  try {
    const value: unknown = JSON.parse(text)
    return { kind: 'document', value, remarks: findDuplicateKeys(text) }
  } catch {
    return unreadable(explainJsonError(text))
  }
}

export function parseYaml(text: string): ParsedDocument {
  if (text.length > yamlSizeLimit)
    return unreadable(`YAML can be read up to ${yamlSizeLimit / 1_000_000} MB.`)
  try {
    // `merge`: the Deploy CLI's own YAML parser knows merge keys (`<<`).
    const document = parseYamlDocument(text, { merge: true, prettyErrors: true })
    const [error] = document.errors
    if (error) return unreadable(`${placeOf(error.linePos)}not valid YAML: ${firstLine(error)}.`)
    // The default limit on aliases holds, so that an alias bomb throws here.
    const value: unknown = document.toJS()
    if (isDeep(value)) return unreadable(`YAML nested deeper than ${deepestNesting} levels.`)
    const remarks = document.warnings.map((warning) => ({
      path: placeOf(warning.linePos).replace(/: $/, '') || 'YAML',
      reason: firstLine(warning),
    }))
    return { kind: 'document', value, remarks }
  } catch (cause) {
    if (cause instanceof RangeError) return unreadable('This YAML is nested too deep.')
    const reason = cause instanceof Error ? firstLine(cause) : String(cause)
    return unreadable(`This YAML cannot be read: ${reason}.`)
  }
}

/** Where and why a text is not JSON. */
export function explainJsonError(text: string): string {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return 'Not valid JSON.'
  const words = printParseErrorCode(first.error).replace(/(?<!^)([A-Z])/g, ' $1')
  return `${placeOfOffset(text, first.offset)}: not valid JSON: ${words.toLowerCase()}.`
}

/** `Line 3, column 5`, both counted from 1. */
export function placeOfOffset(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `Line ${line}, column ${offset - before.lastIndexOf('\n')}`
}

/**
 * The line in which a JSON text nests deeper than any known format. Counted in the text, because a
 * parser that met the nesting would already be out of stack or memory.
 */
export function findDeepNesting(text: string): number | null {
  let depth = 0
  let inString = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (inString) {
      if (c === 0x5c) i += 1
      else if (c === 0x22) inString = false
    } else if (c === 0x22) inString = true
    else if (c === 0x7b || c === 0x5b) {
      depth += 1
      if (depth > deepestNesting) return text.slice(0, i).split('\n').length
    } else if (c === 0x7d || c === 0x5d) depth -= 1
  }
  return null
}

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) return true
    const objects = level.filter((v): v is object => typeof v === 'object' && v !== null)
    // A YAML alias makes one object stand in many places: each is looked at once.
    level = [...new Set(objects)].flatMap((v) => Object.values(v))
  }
  return false
}

/** JSON.parse keeps the last of two equal keys and says nothing. */
function findDuplicateKeys(text: string): NotUnderstood[] {
  const remarks: NotUnderstood[] = []
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line, _column, pathTo) => {
      const keys = open.at(-1)
      if (keys?.has(key))
        remarks.push({
          path: [...pathTo(), key].reduce<string>((path, part) => joinPath(path, part), ''),
          reason: `stands twice (again in line ${line + 1}); the last one counts`,
        })
      keys?.add(key)
    },
  })
  return remarks
}

function unreadable(message: string): ParsedDocument {
  return { kind: 'unreadable', message }
}

function placeOf(linePos: readonly { line: number; col: number }[] | undefined): string {
  const [start] = linePos ?? []
  return start ? `Line ${start.line}, column ${start.col}: ` : ''
}

function firstLine(error: { readonly message: string }): string {
  const [line = ''] = error.message.split('\n')
  return line.replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '')
}
