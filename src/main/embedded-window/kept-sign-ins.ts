import { createHash } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const prefix = 'kept-sign-in-'

/** The session partition in which the sign-ins of a connection are kept. */
export function keptPartitionOf(connectionName: string): string {
  return `persist:${folderOf(connectionName)}`
}

/**
 * Removes from the disk the sign-ins of connections that are gone or no longer keep any. Call it
 * before the first login, while no session uses those folders. Never throws: one that cannot be
 * removed is tried again at the next start.
 *
 * @param dataFolder where Electron keeps its `Partitions` folder [U]
 * @param kept names of the connections that keep their sign-in
 */
export function removeUnwantedSignIns(
  dataFolder: string,
  kept: readonly string[],
  remove: (path: string) => void = removeFolder,
): void {
  const partitions = join(dataFolder, 'Partitions')
  const wanted = new Set(kept.map(folderOf))
  for (const name of foldersIn(partitions)) {
    if (!name.startsWith(prefix) || wanted.has(name)) continue
    try {
      remove(join(partitions, name))
    } catch {
      // On Windows whatever scans or synchronises the folder keeps it for itself meanwhile.
    }
  }
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}

function foldersIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch {
    // Nothing was ever kept.
    return []
  }
}

// A name may differ from another only in case, which the folders of some systems do not.
function folderOf(connectionName: string): string {
  return prefix + createHash('sha256').update(connectionName).digest('hex').slice(0, 32)
}
