import type { Store } from '../workbench/ports/store.ts'
import { Refusal } from '../workbench/refusal.ts'
import { refuseNewer } from '../workbench/refuse-newer.ts'
import { documentVersion, migrateDocument } from '../workbench/stored-document.ts'
import { BadUsage } from './bad-usage.ts'

/**
 * The entries of the connections' document, secrets encrypted. Throws `BadUsage` where it cannot be
 * read, also where it holds something else: the store would set it aside and begin an empty one,
 * which is nothing that a command in a pipeline should do to the connections of the app.
 */
export function readStoredEntries(store: Store): readonly unknown[] {
  try {
    return readEntries(store)
  } catch (error) {
    throw error instanceof Refusal ? new BadUsage(error.message) : error
  }
}

function readEntries(store: Store): readonly unknown[] {
  const content = store.read()
  if (content.kind === 'empty') return []
  if (content.kind === 'document') refuseNewer(content.document, documentVersion, store.path)
  const migrated =
    content.kind === 'document'
      ? migrateDocument(content.document)
      : { ok: false as const, reason: content.reason }
  if (migrated.ok) return migrated.document.connections
  throw new BadUsage(
    `${store.path} cannot be read (${migrated.reason}); nothing was done. Mend it, or open the app, which keeps it under another name and starts a new one.`,
  )
}
