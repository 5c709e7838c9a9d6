import { parseDocument as parseYamlDocument } from 'yaml'
import type { NotUnderstood } from '../../shared/sharing/import-preview.ts'
import { deepestNesting, findDeepNesting } from '../deep-nesting.ts'
import { findJsonSyntaxError } from '../json-syntax-error.ts'
import { findDuplicateKeys } from './duplicate-keys.ts'

/** A text that was parsed, or the sentence that says where and why it could not be. */
export type ParsedDocument =
  | {
      readonly kind: 'document'
      readonly value: unknown
      /** What the parser itself had to drop. */
      readonly remarks: readonly NotUnderstood[]
    }
  | { readonly kind: 'unreadable'; readonly message: string }

/** YAML takes about a hundred times its size in memory while it is parsed. */
const yamlSizeLimit = 5_000_000

export function parseJsonDocument(text: string): ParsedDocument {
  const tooDeep = findDeepNesting(text)
  if (tooDeep !== null)
    return unreadable(`Line ${tooDeep}: nested deeper than ${deepestNesting} levels.`)
  try {
    const value: unknown = JSON.parse(text)
    return { kind: 'document', value, remarks: tellDuplicates(text) }
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

function explainJsonError(text: string): string {
  const error = findJsonSyntaxError(text)
  return error === null ? 'Not valid JSON.' : `${error.place}: not valid JSON: ${error.reason}.`
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
function tellDuplicates(text: string): NotUnderstood[] {
  const { listed, unlisted } = findDuplicateKeys(text)
  const remarks = listed.map(({ path, line }) => ({
    path,
    reason: `stands twice (again in line ${line}); the last one counts`,
  }))
  return unlisted === 0
    ? remarks
    : [...remarks, { path: '…', reason: `${unlisted} more keys stand twice` }]
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
  return withoutQuoted(line.replace(/ at line \d+, column \d+:?$/, '')).replace(/[.:]$/, '')
}

/** What a person meant as a value may be read as an alias, a tag or a directive, and be a secret. */
function withoutQuoted(message: string): string {
  return message
    .replace(
      /^(Unresolved alias(?: \([^)]*\))?|Unknown directive|[^:]* tag|Block scalar [^:]*)(?:: | (?=\S+$)).*$/,
      '$1',
    )
    .replace(/^The \S+ tag has /, 'The tag has ')
    .replace(/, so \S+ is invalid$/, '')
}
