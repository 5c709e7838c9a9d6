import { playgroundConnection, playgroundPort } from '../shared/connection-samples.ts'
import { ConfStore } from '../workbench/conf-store.ts'
import { ConnectionStore } from '../workbench/connection-store.ts'
import { KeyFileVault } from '../workbench/key-file-vault.ts'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'
import { Refusal } from '../workbench/refusal.ts'
import { BadUsage } from './bad-usage.ts'
import { readStoredEntries } from './read-stored-entries.ts'

/** What the other shells keep, opened for one command. */
export interface OpenedConnections {
  readonly connections: ConnectionStore
  readonly vault: SecretVault
}

/**
 * Opens the connections of a data folder, which is made where there is none. Throws `BadUsage` where
 * that cannot be, or their file cannot be read.
 */
export function openConnections(dataFolder: string): OpenedConnections {
  const vault = openVault(dataFolder)
  const store = new ConfStore(dataFolder)
  readStoredEntries(store)
  const first = playgroundConnection(`http://127.0.0.1:${playgroundPort}`)
  return { connections: new ConnectionStore(store, vault, [first]), vault }
}

/** Opens the vault of a data folder. Throws `BadUsage` where its key can be neither read nor made. */
export function openVault(dataFolder: string): KeyFileVault {
  try {
    return KeyFileVault.open(dataFolder)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new BadUsage(
      `nothing can be kept in the data folder ${dataFolder} (${error.code}); OAUTH_WORKBENCH_DATA names another one.`,
    )
  }
}

/** Makes of what the workbench refuses a sentence for the person who typed the command. */
export async function refusalAsBadUsage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refusal ? new BadUsage(error.message) : error
  }
}
