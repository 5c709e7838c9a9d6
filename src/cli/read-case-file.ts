import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CaseFile } from '../interop/case/case-file.ts'
import { readCase } from '../workbench/cases/open-case.ts'
import { longestCase } from '../workbench/cases/share-run.ts'
import { Refusal } from '../workbench/refusal.ts'
import { BadUsage } from './bad-usage.ts'
import { readTextFile } from './read-json-file.ts'

/** Reads a case file. Throws `BadUsage` with one sentence where it cannot be opened. */
export async function readCaseFile(file: string): Promise<CaseFile> {
  const size = await stat(file).then(
    (status) => status.size,
    () => 0,
  )
  if (size > longestCase) throw new BadUsage(`${file} is larger than 50 MB; no case of a login is.`)
  return readCaseText(file, await readTextFile(file))
}

/** The same of a text that was read already. */
export function readCaseText(file: string, text: string): CaseFile {
  try {
    return readCase(text, basename(file))
  } catch (error) {
    if (error instanceof Refusal) throw new BadUsage(error.message)
    throw error
  }
}
