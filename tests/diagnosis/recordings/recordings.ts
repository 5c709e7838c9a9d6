import { type FaultName, listFaults } from '../../../src/shared/faults/faults.ts'
import type { ConnectionEdit } from '../../../src/shared/finding.ts'
import type { FollowUpTask } from '../../../src/shared/follow-up.ts'
import { followUpRecordings } from './follow-up-recordings.ts'
import { settingRecordings } from './setting-recordings.ts'

/** A real run against the playground that is kept as a file, and what the diagnosis must find in it. */
export interface Recording {
  /** Also the name of its file. */
  readonly name: string
  readonly fault: FaultName | null
  /** What the demo connection has differently. */
  readonly edits: readonly ConnectionEdit[]
  /** Parameters of the incoming `/authorize` call. */
  readonly parameters: Readonly<Record<string, string>>
  /** What is done after the login. */
  readonly followUp?: FollowUpTask | undefined
  /** Codes of the findings, in no order. */
  readonly expected: readonly string[]
}

/** The run in which nothing is wrong: the passing one of every finding. */
export const goodRecording: Recording = {
  name: 'good',
  fault: null,
  edits: [],
  parameters: {},
  expected: [],
}

/** Every recording: the good run, one with each fault, and one with each setting that is wrong. */
export const recordings: readonly Recording[] = [
  goodRecording,
  ...listFaults().map(({ name, expectedFindings, followUp }) => ({
    name,
    fault: name,
    edits: [],
    parameters: {},
    followUp,
    expected: expectedFindings,
  })),
  ...settingRecordings,
  ...followUpRecordings,
]
