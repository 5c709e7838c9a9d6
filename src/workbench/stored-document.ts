import type { JsonObject } from '../shared/json-object.ts'

/** What the store's file holds. Keys that are not named here are kept as they are. */
export interface StoredDocument {
  readonly version: typeof documentVersion
  /** Connections with their secrets encrypted, as they came from the file: nothing is checked yet. */
  readonly connections: readonly unknown[]
  readonly [unknownKey: string]: unknown
}

export const documentVersion = 1

export const emptyDocument: StoredDocument = { version: documentVersion, connections: [] }

/** The file's content in today's shape, or the reason why it has none. */
export type MigratedDocument =
  | { readonly ok: true; readonly document: StoredDocument }
  | { readonly ok: false; readonly reason: string }

/**
 * Brings a document of any known version to today's shape. Later versions add their steps here;
 * their own documents are refused before (`refuseNewer`).
 */
export function migrateDocument(document: JsonObject): MigratedDocument {
  const { version, connections } = document
  if (version !== documentVersion) return { ok: false, reason: 'it has no version that is known' }
  if (!Array.isArray(connections)) return { ok: false, reason: 'it holds no list of connections' }
  return { ok: true, document: { ...document, version: documentVersion, connections } }
}
