import { exportConnections } from '../interop/export/export-connections.ts'
import { freeConnectionName } from '../interop/import/free-connection-name.ts'
import { type Connection, displayNameOf, scopesOf } from '../shared/connection.ts'
import type { ImportCandidate } from '../shared/sharing/import-preview.ts'
import type { ApiHandlers, HandlerContext } from './api-handlers.ts'
import { ImportDrafts } from './imports/import-drafts.ts'
import { readImport } from './imports/read-import.ts'
import { connectionToExport } from './require-secrets.ts'

type InteropHandlers = Pick<
  ApiHandlers,
  'previewImport' | 'importConnections' | 'exportConnections'
>

/** Milliseconds for the two addresses of an issuer. */
const fetchTimeLimit = 20_000

/** The procedures that take connections in from other tools' formats, and out to them. */
export function createInteropHandlers({
  connections,
  settings,
  feed,
  view,
}: HandlerContext): InteropHandlers {
  const drafts = new ImportDrafts()
  const namesInUse = async () => {
    const list = await connections.list()
    return new Set(list.connections.map(({ connection }) => connection.name))
  }
  return {
    previewImport: async ({ text, ...options }) => {
      const signal = AbortSignal.timeout(fetchTimeLimit)
      const result = await readImport(text, { ...options, signal, network: settings.network })
      if (result.kind !== 'imported') return result
      const { connections: imported, ...rest } = result
      const candidates = describeCandidates(imported, await namesInUse())
      return { ...rest, importId: drafts.keep(imported), candidates }
    },
    importConnections: async ({ importId, chosen }) => {
      const stored = await connections.createAll(drafts.choose(importId, chosen))
      drafts.forget(importId)
      feed.connectionsChanged()
      feed.statusChanged()
      return stored.map(view)
    },
    exportConnections: async ({ names, format, method, revealSecrets }) => {
      const opened = await Promise.all(names.map((name) => connections.get(name)))
      const chosen = opened.map((one) => connectionToExport(one, format))
      return exportConnections(chosen, format, { method, revealSecrets })
    },
  }
}

function describeCandidates(
  imported: readonly Connection[],
  inUse: ReadonlySet<string>,
): readonly ImportCandidate[] {
  const taken = new Set(inUse)
  return imported.map((connection) => {
    const { name, options } = connection
    const isTaken = taken.has(name)
    const free = freeConnectionName(name, taken)
    taken.add(free)
    return {
      name,
      displayName: displayNameOf(connection),
      authorizationURL: options.authorizationURL,
      tokenURL: options.tokenURL,
      callbackUrl: connection.workbench?.callbackUrl || null,
      scope: scopesOf(connection).join(' '),
      isPkceOn: options.pkce_enabled ?? false,
      isTaken,
      freeName: free,
    }
  })
}
