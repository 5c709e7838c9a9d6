import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Milliseconds after which another process no longer undoes what it has set aside. */
const undoneWithin = 60 * 60 * 1000

/** Removes for good the files of a folder that a killed process set aside for an undo. */
export async function purgeAbandoned(
  folder: string,
  isSetAside: (name: string) => boolean,
): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter(isSetAside)) {
    const path = join(folder, name)
    const status = await stat(path).catch(() => null)
    // A rename sets only this time of a file.
    if (status && Date.now() - status.ctimeMs > undoneWithin) await rm(path, { force: true })
  }
}
