import type { Connection } from '../../shared/connection.ts'
import type { ImportFormat } from '../../shared/sharing/import-preview.ts'
import type { ImportReport } from './import-report.ts'
import type { Place } from './place.ts'

export interface ImportContext {
  readonly fileName: string | undefined
  readonly mappings: Readonly<Record<string, unknown>>
  readonly report: ImportReport
}

/** What an importer made of a text that is of its format. */
export type Imported =
  | { readonly kind: 'connections'; readonly connections: readonly Connection[] }
  | { readonly kind: 'needs-fetch'; readonly urls: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }

/** Reads a format that is a text of its own. */
export interface TextImporter {
  readonly format: ImportFormat
  recognises(text: string): boolean
  import(text: string, context: ImportContext): Imported
}

/** Reads a format that is written in JSON or YAML. */
export interface DocumentImporter {
  readonly format: ImportFormat
  recognises(document: unknown, hints: DocumentHints): boolean
  import(root: Place, context: ImportContext): Imported
}

export interface DocumentHints {
  readonly syntax: 'json' | 'yaml'
  readonly hasMarkers: boolean
  readonly fileName: string | undefined
}
