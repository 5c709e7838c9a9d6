import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Notice } from '../../shared/api/api.ts'
import { runRetentionSchema } from '../../shared/run-schema.ts'
import { defaultRetention, type RunRetention } from '../../shared/run-summary.ts'
import { isSystemError, notRead } from '../not-read.ts'
import { setAside } from '../set-aside.ts'
import { writeAtomically } from '../write-atomically.ts'

/** The settings of a data folder's history, and what the person must know of them. */
export interface ReadSettings {
  readonly retention: RunRetention
  readonly notice: Notice | null
}

export function settingsPathOf(dataFolder: string): string {
  return join(dataFolder, 'run-settings.json')
}

/**
 * Reads the settings; a file that holds something else is set aside. Rejects with a `Refusal` where
 * the system does not give it.
 */
export async function readSettings(path: string): Promise<ReadSettings> {
  try {
    const retention = runRetentionSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    return { retention, notice: null }
  } catch (error) {
    if (isSystemError(error)) {
      if (error.code === 'ENOENT') return { retention: defaultRetention, notice: null }
      throw notRead(path, error)
    }
    const newPath = setAside(path)
    const notice: Notice = {
      id: `set-aside:${basename(newPath)}`,
      severity: 'error',
      text: `The settings of the history, ${path}, could not be read. They were kept as ${newPath}, and the defaults hold again.`,
    }
    return { retention: defaultRetention, notice }
  }
}

export async function writeSettings(path: string, retention: RunRetention): Promise<void> {
  await writeAtomically(path, `${JSON.stringify(retention, null, 2)}\n`)
}
