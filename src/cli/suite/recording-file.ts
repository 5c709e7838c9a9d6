import { z } from 'zod'
import type { Run } from '../../shared/run.ts'
import { runSchema } from '../../shared/run-schema.ts'
import { describeSchemaProblem } from '../../workbench/describe-schema-problem.ts'
import { BadUsage } from '../bad-usage.ts'
import { readJsonFile } from '../read-json-file.ts'
import { replaceFile } from '../write-output-file.ts'

const recordingSchema = z.object({
  version: z.literal(1),
  /** What filled the connection file's variables, with placeholders for secrets. */
  variables: z.record(z.string(), z.string()),
  run: runSchema,
})

/** What `NAME.recording.json` holds: a masked run. */
export interface SuiteRecording {
  readonly variables: Readonly<Record<string, string>>
  readonly run: Run
}

/** Reads a recording. Throws `BadUsage` with a sentence that names the file and the reason. */
export async function readRecordingFile(file: string): Promise<SuiteRecording> {
  const value = await readJsonFile(file)
  const parsed = recordingSchema.safeParse(value)
  if (!parsed.success)
    throw new BadUsage(`${file} is no recording: ${describeSchemaProblem(parsed.error, value)}.`)
  return parsed.data
}

/**
 * Writes a recording as text that a version control system can compare line by line. Throws
 * `BadUsage` where it cannot be written.
 */
export async function writeRecordingFile(file: string, recording: SuiteRecording): Promise<void> {
  await replaceFile(file, `${JSON.stringify({ version: 1, ...recording }, null, 2)}\n`)
}
