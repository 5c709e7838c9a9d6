import type { Connection } from '../../shared/connection.ts'
import { describeTooLarge, importSizeLimit } from '../../shared/sharing/import-limit.ts'
import type { ImportFormat } from '../../shared/sharing/import-preview.ts'
import { findUnknownKeys, listUnknownKeys } from '../../shared/unknown-keys.ts'
import { mapTexts } from '../map-texts.ts'
import { dropPlaceholders } from './drop-placeholders.ts'
import { brunoImporter } from './formats/bruno.ts'
import { brunoFileImporter } from './formats/bruno-file.ts'
import { codeSampleImporter } from './formats/code-sample.ts'
import { curlImporter } from './formats/curl.ts'
import { deployCliImporter } from './formats/deploy-cli.ts'
import { discoveryImporter } from './formats/discovery.ts'
import { discoveryUrlImporter } from './formats/discovery-url.ts'
import { hoppscotchImporter } from './formats/hoppscotch.ts'
import { insomniaImporter } from './formats/insomnia.ts'
import { managementApiImporter } from './formats/management-api.ts'
import { openApiImporter } from './formats/openapi.ts'
import { postmanImporter } from './formats/postman.ts'
import { terraformHclImporter } from './formats/terraform-hcl.ts'
import { terraformStateImporter } from './formats/terraform-state.ts'
import { yaakImporter } from './formats/yaak.ts'
import { ImportReport } from './import-report.ts'
import type { ImportOptions, ImportResult } from './import-result.ts'
import type { DocumentImporter, ImportContext, Imported, TextImporter } from './importer.ts'
import {
  findMarkers,
  quoteMarkersInJson,
  quoteMarkersInYaml,
  replaceMarkers,
  replaceMarkersInValue,
} from './keyword-markers.ts'
import { type ParsedDocument, parseJsonDocument, parseYaml } from './parse-document.ts'
import { joinPath, Place } from './place.ts'

const textImporters: readonly TextImporter[] = [
  discoveryUrlImporter,
  curlImporter,
  terraformHclImporter,
  brunoFileImporter,
]

/** The first that recognises a document reads it: the particular before the general. */
const documentImporters: readonly DocumentImporter[] = [
  terraformStateImporter,
  openApiImporter,
  postmanImporter,
  insomniaImporter,
  yaakImporter,
  brunoImporter,
  hoppscotchImporter,
  discoveryImporter,
  deployCliImporter,
  managementApiImporter,
]

const whatCanBeImported =
  'Auth0 Management API JSON, a curl command, Deploy CLI files, Terraform, a discovery address or document, exports of Postman, Insomnia, Bruno, Yaak and Hoppscotch, and OpenAPI can be imported'

/**
 * Makes connections of a text in whatever format, which is recognised by its content. Whatever of
 * the text is not in the connections is listed. Never throws for what the text holds.
 */
export function importText(text: string, options: ImportOptions = {}): ImportResult {
  const report = new ImportReport()
  const mappings = options.keywordMappings ?? {}
  const context: ImportContext = { fileName: options.fileName, mappings, report }
  if (text.length >= importSizeLimit) return refused(describeTooLarge(nameOf(context)))
  const content = text.replace(/^\uFEFF/, '')
  if (content.trim() === '') return refused(`${nameOf(context)} is empty.`)
  const importer = textImporters.find((candidate) => candidate.recognises(content))
  if (importer) return conclude(importer.format, importer.import(content, context), context)
  return importDocument(content, context)
}

function importDocument(text: string, context: ImportContext): ImportResult {
  const hasMarkers = findMarkers(text).length > 0
  const syntax = /^\s*[{[]/.test(text) ? 'json' : 'yaml'
  const parsed = hasMarkers ? parseWithMarkers(text, syntax, context) : parse(text, syntax)
  if (parsed?.kind === 'document') {
    const hints = { syntax, hasMarkers, fileName: context.fileName } as const
    const importer = documentImporters.find((one) => one.recognises(parsed.value, hints))
    if (importer) {
      for (const { path, reason } of parsed.remarks) context.report.add(path, reason)
      const root = new Place(parsed.value, '', context.report)
      return conclude(importer.format, importer.import(root, context), context)
    }
  }
  if (syntax === 'yaml' && codeSampleImporter.recognises(text))
    return conclude(codeSampleImporter.format, codeSampleImporter.import(text, context), context)
  return refused(parsed?.kind === 'unreadable' ? inPlace(context, parsed) : unknown(context))
}

type Syntax = 'json' | 'yaml'

function parse(text: string, syntax: Syntax): ParsedDocument | null {
  return syntax === 'json' ? parseJsonDocument(text) : parseYamlIfLikely(text)
}

/** Fills in markers before parsing, as the Deploy CLI does, or after it where that makes nonsense. */
function parseWithMarkers(
  text: string,
  syntax: Syntax,
  context: ImportContext,
): ParsedDocument | null {
  const quote = syntax === 'json' ? quoteMarkersInJson : quoteMarkersInYaml
  const replaced = parse(quote(replaceMarkers(text, context.mappings)), syntax)
  if (replaced?.kind === 'document') return replaced
  const plain = parse(quote(text), syntax)
  if (plain?.kind !== 'document') return replaced
  context.report.note(
    'A value that was given for a marker holds characters that need an escape here; the Deploy CLI would fail on it.',
  )
  return plain
}

/** Almost any text is YAML of a kind; only one that begins like a mapping or a list is meant to be. */
function parseYamlIfLikely(text: string): ParsedDocument | null {
  const beginning = text.slice(0, 20_000)
  const isLikely =
    /^(?:[ \t\r]*(?:(?:#|---|%)[^\n]*)?\n)*[ \t]*(?:- )?["']?[\w$.-]+["']?[ \t]*:(?:\s|$)/.test(
      beginning,
    )
  return isLikely ? parseYaml(text) : null
}

function conclude(format: ImportFormat, imported: Imported, context: ImportContext): ImportResult {
  const { report } = context
  if (imported.kind === 'refused') return refused(inPlace(context, imported))
  if (imported.kind === 'needs-fetch') return { kind: 'needs-fetch', format, urls: imported.urls }
  const connections = imported.connections.map((connection) =>
    dropPlaceholders(fillMarkers(connection, context), report),
  )
  for (const connection of connections) {
    reportMarkers(connection, context)
    noteUnknownKeys(connection, report)
  }
  if (connections.length === 0) {
    const [first] = report.notUnderstood
    const where = first?.path ? `. ${first.path}` : ''
    const why = first ? `${where}: ${first.reason}` : ''
    return refused(`${nameOf(context)} (${format.label}) holds no custom social connection${why}.`)
  }
  const { notUnderstood, notes, openKeys } = report
  return { kind: 'imported', format, connections, notUnderstood, notes, openKeys }
}

/** Fills in the markers that are still there: those of a curl command or of a program. */
function fillMarkers(connection: Connection, { mappings }: ImportContext): Connection {
  if (Object.keys(mappings).length === 0) return connection
  // Only texts are replaced by texts.
  return mapTexts(connection, (text) => replaceMarkersInValue(text, mappings)) as Connection
}

/** Keys that are not known are kept, yet what is one letter from a known one is likely a slip. */
function noteUnknownKeys(connection: Connection, report: ImportReport): void {
  const keys = findUnknownKeys(connection)
  if (keys.length === 0) return
  const are =
    keys.length === 1
      ? 'this key is not known here and stays as it is'
      : 'these keys are not known here and stay as they are'
  report.note(`${connection.name}: ${are}: ${listUnknownKeys(keys)}.`)
}

/** A marker that is left in a connection has no value: the Deploy CLI would not fill it in either. */
function reportMarkers(connection: Connection, { report }: ImportContext): void {
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string')
      for (const marker of findMarkers(value))
        report.addOpen(marker.slice(2, -2), path, `the marker ${marker} has no value yet`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value))
        visit(child, joinPath(path, Array.isArray(value) ? Number(key) : key))
  }
  visit(connection, connection.name)
}

function inPlace({ fileName }: ImportContext, { message }: { readonly message: string }): string {
  return fileName === undefined ? message : `${fileName}: ${message}`
}

function unknown(context: ImportContext): string {
  return `${nameOf(context)} is in no format that is known here; ${whatCanBeImported}.`
}

function nameOf({ fileName }: ImportContext): string {
  return fileName ?? 'The text'
}

function refused(message: string): ImportResult {
  return { kind: 'refused', message }
}
