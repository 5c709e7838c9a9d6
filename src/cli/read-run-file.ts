import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../shared/run.ts'
import { runSchema } from '../shared/run-schema.ts'
import { describeSchemaProblem } from '../workbench/describe-schema-problem.ts'
import { valueAt } from '../workbench/object-path.ts'
import { BadUsage } from './bad-usage.ts'
import { dataFolderOf } from './data-folder.ts'
import { readJsonFile } from './read-json-file.ts'

/**
 * Reads a finished run: of a file that `run --json` or `test --record` wrote, or of the history, by
 * its id. Throws `BadUsage` with a sentence that names the file and the reason where it cannot.
 */
export async function readRunFile(fileOrId: string): Promise<Run> {
  const kept = join(dataFolderOf(), 'runs', `${fileOrId}.json`)
  const isId = /^[\w-]+$/.test(fileOrId) && !existsSync(fileOrId) && existsSync(kept)
  const file = isId ? kept : fileOrId
  const value = await readJsonFile(file)
  // The history, and a file for sharing, keep the run beside what was said of it.
  const inner = valueAt(value, ['run'])
  const run = inner === undefined ? value : inner
  const parsed = runSchema.safeParse(run)
  if (!parsed.success)
    throw new BadUsage(`${file} holds no run: ${describeSchemaProblem(parsed.error, run)}.`)
  return parsed.data
}
