import { stat } from 'node:fs/promises'
import { describeTooLarge, importSizeLimit } from '../../shared/sharing/import-limit.ts'
import { BadUsage } from '../bad-usage.ts'
import { readTextFile } from '../read-json-file.ts'
import { isStandardInput, readStandardInput } from '../standard-input.ts'

/** A text that is to be imported, and the name of the file that it comes from. */
export interface ImportSource {
  readonly text: string
  readonly fileName: string | undefined
  /** The text is an address that the person typed. */
  readonly isAddress: boolean
}

/**
 * Reads a file, `-` for standard input, or takes an address as it is. Throws `BadUsage` where the
 * file cannot be read or is too large.
 */
export async function readImportSource(file: string): Promise<ImportSource> {
  if (/^https?:\/\//i.test(file)) return { text: file, fileName: undefined, isAddress: true }
  if (isStandardInput(file)) {
    const text = await readStandardInput(importSizeLimit, describeTooLarge('Standard input'))
    return { text, fileName: undefined, isAddress: false }
  }
  const size = await stat(file).then(
    (stats) => stats.size,
    // That it cannot be read is said by reading it.
    () => 0,
  )
  if (size >= importSizeLimit) throw new BadUsage(describeTooLarge(file))
  return { text: await readTextFile(file), fileName: file, isAddress: false }
}
