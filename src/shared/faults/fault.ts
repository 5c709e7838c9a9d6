import type { ConnectionEdit } from '../finding.ts'
import type { FollowUpTask } from '../follow-up.ts'

/** One way in which the playground can misbehave on demand, so that its findings can be seen and taught. */
export interface FaultDescription {
  readonly title: string
  /** What the playground does, in one sentence. */
  readonly effect: string
  /** Codes of the findings of a run with the playground's own connection, in no order. */
  readonly expectedFindings: readonly string[]
  /** What the playground's connection needs beside that for the fault to be seen. */
  readonly setup?: readonly ConnectionEdit[]
  /** What is to be done after the login for the fault to be seen. */
  readonly followUp?: FollowUpTask
}

/** Faults by name; names are stable and kebab-case. */
export type FaultTable = Readonly<Record<string, FaultDescription>>
