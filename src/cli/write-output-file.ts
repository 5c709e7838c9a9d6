import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { writeAtomically } from '../workbench/write-atomically.ts'
import { BadUsage } from './bad-usage.ts'

/** Why something cannot be written, by the code of the error. */
export const writeFailures: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EEXIST: 'a part of its path is no folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written on that disk',
  ENOSPC: 'the disk is full',
}

/**
 * Writes what a person wants in a file, and makes its folder where there is none. Throws `BadUsage`
 * with a sentence where it cannot be written.
 */
export async function writeOutputFile(file: string, text: string): Promise<void> {
  if (file === '-')
    throw new BadUsage(
      '- cannot be written: only "share" takes it for standard output; ./- is a file of that name.',
    )
  await explainFailure(file, async () => {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  })
}

/**
 * Writes a file in a folder that may come from somebody else: a link that lies there in its place,
 * and could lead anywhere, is replaced by it. Throws as `writeOutputFile` does.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  await explainFailure(file, () => writeAtomically(file, text, everybody))
}

/** As other programs make files: the umask takes from it. */
const everybody = 0o666

async function explainFailure(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new BadUsage(`${file} cannot be written: ${writeFailures[code] ?? code}.`)
  }
}
