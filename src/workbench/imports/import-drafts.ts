import { randomUUID } from 'node:crypto'
import type { Connection } from '../../shared/connection.ts'
import type { ChosenImport } from '../../shared/sharing/import-preview.ts'
import { Refusal } from '../refusal.ts'

/** How many previews stay importable; each may hold many scripts. */
const mostDrafts = 4

/** What was read for a preview, secrets included, until the person imports it or looks at others. */
export class ImportDrafts {
  readonly #drafts = new Map<string, readonly Connection[]>()

  /** Returns what `choose` takes. */
  keep(connections: readonly Connection[]): string {
    const [oldest] = this.#drafts.keys()
    if (this.#drafts.size >= mostDrafts && oldest !== undefined) this.#drafts.delete(oldest)
    const importId = randomUUID()
    this.#drafts.set(importId, connections)
    return importId
  }

  /** The chosen connections under their new names, with the callback URLs that they lack. Throws a `Refusal` where they are no longer there. */
  choose(importId: string, chosen: readonly ChosenImport[]): readonly Connection[] {
    const connections = this.#drafts.get(importId)
    return chosen.map(({ index, name, callbackUrl }) => {
      const connection = connections?.[index]
      if (connection === undefined)
        throw new Refusal('import-gone', 'This import is no longer there; open the file again.')
      return { ...fillCallbackUrl(connection, callbackUrl), name }
    })
  }

  forget(importId: string): void {
    this.#drafts.delete(importId)
  }
}

/** The connection with this callback URL, where it has none of its own. */
export function fillCallbackUrl(
  connection: Connection,
  callbackUrl: string | undefined,
): Connection {
  const { workbench } = connection
  if (callbackUrl === undefined || workbench?.callbackUrl) return connection
  return { ...connection, workbench: { ...workbench, callbackUrl } }
}
