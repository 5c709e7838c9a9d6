import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../../../src/shared/run.ts'
import { runSchema } from '../../../src/shared/run-schema.ts'
import type { Recording } from './recordings.ts'

/** The folder that `npm run record:findings` writes. */
export const recordingFolder = join(import.meta.dirname, '../../fixtures/findings')

/** The text of a recorded run. */
export function readRecordingText({ name }: Recording): string {
  return readFileSync(join(recordingFolder, `${name}.recording.json`), 'utf8')
}

/** A recorded run, parsed as the history parses what it has kept. */
export function readRecording(recording: Recording): Run {
  return runSchema.parse(JSON.parse(readRecordingText(recording)))
}
