import { playgroundConnection, playgroundPort } from '../shared/connection-samples.ts'
import { ConfStore } from '../workbench/conf-store.ts'
import { ConnectionStore } from '../workbench/connection-store.ts'
import { KeyFileVault } from '../workbench/key-file-vault.ts'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'
import { Refusal } from '../workbench/refusal.ts'
import { BadUsage } from './bad-usage.ts'

/** What the other shells keep, opened for one command. */
export interface OpenedConnections {
  readonly connections: ConnectionStore
  readonly vault: SecretVault
}

/** Opens the connections of a data folder, which is made where there is none. */
export function openConnections(dataFolder: string): OpenedConnections {
  const vault = KeyFileVault.open(dataFolder)
  const first = playgroundConnection(`http://127.0.0.1:${playgroundPort}`)
  return { connections: new ConnectionStore(new ConfStore(dataFolder), vault, [first]), vault }
}

/** Makes of what the workbench refuses a sentence for the person who typed the command. */
export async function refusalAsBadUsage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof Refusal ? new BadUsage(error.message) : error
  }
}
