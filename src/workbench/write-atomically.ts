import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** The name of a file that is being written; what a killed process leaves behind has it too. */
export const unfinishedPattern = /\.writing-[0-9a-f]{12}$/

/** Milliseconds between attempts to put the file in its place. */
const attempts = [0, 20, 100, 300] as const

/**
 * Writes a file so that at every moment either the old content or the new one is there, whole and
 * on disk. A link is replaced, not followed. Only its owner can read it, unless `mode` says otherwise.
 */
export async function writeAtomically(path: string, text: string, mode = 0o600): Promise<void> {
  const unfinished = `${path}.writing-${randomBytes(6).toString('hex')}`
  try {
    await writeFile(unfinished, text, { mode, flag: 'wx', flush: true })
    await putInPlace(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Windows refuses while another program, often a virus scanner, has the old file open. */
async function putInPlace(from: string, to: string): Promise<void> {
  for (const [index, wait] of attempts.entries()) {
    if (wait > 0) await sleep(wait)
    try {
      return await rename(from, to)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      const busy = code === 'EPERM' || code === 'EACCES' || code === 'EBUSY'
      if (!busy || index === attempts.length - 1) throw error
    }
  }
}
