import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CaseFile } from '../interop/case/case-file.ts'
import { longestCase } from '../shared/case.ts'
import { readCase } from '../workbench/cases/open-case.ts'
import { valueAt } from '../workbench/object-path.ts'
import { Refusal } from '../workbench/refusal.ts'
import { BadUsage } from './bad-usage.ts'
import { readTextFile } from './read-json-file.ts'
import { nameInput } from './standard-input.ts'

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
    return readCase(text, basename(nameInput(file)))
  } catch (error) {
    if (error instanceof Refusal) throw new BadUsage(`${error.message}${adviceFor(text)}`)
    throw error
  }
}

/** What opens a file that is no case, where it is easily taken for one. */
function adviceFor(text: string): string {
  const value = parseOrNull(text)
  if (Array.isArray(valueAt(value, ['log', 'entries'])))
    return ' It is a HAR file: "script --replay" takes it.'
  if (Array.isArray(valueAt(value, ['trace'])) && Array.isArray(valueAt(value, ['steps'])))
    return ' It is a run: "replay", "compare" and "share" take it.'
  return ''
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
