import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listConnectionSecrets } from '../shared/connection-secrets.ts'
import { ConfStore } from '../workbench/conf-store.ts'
import type { KeyFileVault } from '../workbench/key-file-vault.ts'
import { valueAt } from '../workbench/object-path.ts'
import { openSecrets } from '../workbench/runs/run-secrets.ts'
import { openConnection } from '../workbench/stored-connection.ts'
import { dataFolderOf } from './data-folder.ts'
import { openVault } from './open-connections.ts'
import { readJsonFile } from './read-json-file.ts'
import { fileOfRun } from './read-run-file.ts'
import { readStoredEntries } from './read-stored-entries.ts'
import { isStandardInput } from './standard-input.ts'

/** What the terminal knows of the secrets in the data folder. */
interface StoredSecrets {
  readonly secrets: readonly string[]
  /** Names of the connections of which it cannot read every secret: a keychain encrypted them. */
  readonly unreadable: readonly string[]
  /** Names of the entries that are no connections, of which it does not know what is secret. */
  readonly unusable: readonly string[]
}

/** What the terminal knows of the values behind a run's placeholders. */
interface RunSecrets {
  readonly values: ReadonlyMap<string, string>
  /** They were kept, but a keychain encrypted them. */
  readonly isUnreadable: boolean
}

/** Every secret of the connections in the data folder, for the last look at a file that is to leave. */
export async function readStoredSecrets(): Promise<StoredSecrets> {
  const folder = dataFolderOf()
  const vault = vaultIn(folder) ?? { decrypt: async () => null }
  const entries = readStoredEntries(new ConfStore(folder))
  const all = await Promise.all(entries.map((entry) => openConnection(entry, vault)))
  const opened = all.flatMap((one) => ('unusable' in one ? [] : [one]))
  return {
    secrets: opened.flatMap(({ connection }) =>
      listConnectionSecrets(connection).map(({ value }) => value),
    ),
    unreadable: opened
      .filter(({ undecryptable }) => undecryptable.length > 0)
      .map(({ connection }) => connection.name),
    unusable: entries.flatMap((entry, i) =>
      all[i] && 'unusable' in all[i] ? [String(valueAt(entry, ['name']) ?? 'without a name')] : [],
    ),
  }
}

/** The values behind the placeholders of a run that the history keeps with them. */
export async function readRunSecrets(fileOrId: string): Promise<RunSecrets> {
  // What was piped in has been read, and "run --json" writes no secrets.
  if (isStandardInput(fileOrId)) return { values: new Map(), isUnreadable: false }
  const sealed = valueAt(await readJsonFile(fileOfRun(fileOrId)), ['secrets'])
  if (typeof sealed !== 'string') return { values: new Map(), isUnreadable: false }
  const vault = vaultIn(dataFolderOf())
  const secrets = vault && (await openSecrets(sealed, vault))
  return { values: new Map(secrets?.entries()), isUnreadable: secrets === null }
}

/** None is made where there is none: nothing is encrypted with it then. */
function vaultIn(folder: string): KeyFileVault | null {
  return existsSync(join(folder, 'secret-key')) ? openVault(folder) : null
}
