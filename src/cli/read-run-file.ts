import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../shared/run.ts'
import { runSchema } from '../shared/run-schema.ts'
import { diagnoseCase, isCase } from '../workbench/cases/open-case.ts'
import { describeSchemaProblem } from '../workbench/describe-schema-problem.ts'
import { valueAt } from '../workbench/object-path.ts'
import { BadUsage } from './bad-usage.ts'
import { dataFolderOf } from './data-folder.ts'
import { readCaseText } from './read-case-file.ts'
import { parseJson, readTextFile } from './read-json-file.ts'
import { nameInput } from './standard-input.ts'

/**
 * Reads a finished run: of a file that `run --json` or `test --record` wrote, of a case file, or of
 * the history, by its id. Throws `BadUsage` with a sentence that names the file and the reason where
 * it cannot.
 */
export async function readRunFile(fileOrId: string): Promise<Run> {
  const file = fileOfRun(fileOrId)
  const text = await readTextFile(file)
  return readRun(file, text, parseJson(file, text))
}

/**
 * The same of a text that was read and parsed already.
 *
 * @param otherwise what is wrong with a file in which there is no run
 */
export function readRun(
  file: string,
  text: string,
  value: unknown,
  otherwise = 'holds no run',
): Run {
  if (isCase(value)) return diagnoseCase(readCaseText(file, text))
  // The history keeps the run beside what was said of it.
  const inner = valueAt(value, ['run'])
  const run = inner === undefined ? value : inner
  const parsed = runSchema.safeParse(run)
  if (!parsed.success)
    throw new BadUsage(
      `${nameInput(file)} ${otherwise}: ${describeSchemaProblem(parsed.error, run)}.`,
    )
  return parsed.data
}

/**
 * Where a run lies that was named by its file or by its id. Throws `BadUsage` where it can only be
 * an id, and no run of that id is kept.
 */
export function fileOfRun(fileOrId: string): string {
  if (!/^\w[\w-]*$/.test(fileOrId) || existsSync(fileOrId)) return fileOrId
  const kept = join(dataFolderOf(), 'runs', `${fileOrId}.json`)
  if (existsSync(kept)) return kept
  throw noSuchRun(fileOrId)
}

/** What is said of the id of a run that is not kept, whether or not it ever was. */
export function noSuchRun(id: string): BadUsage {
  return new BadUsage(`there is no run "${id}" here; "list runs" shows those that are kept.`)
}
