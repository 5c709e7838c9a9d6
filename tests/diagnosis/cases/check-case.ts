import type { ConnectionEdit } from '../../../src/shared/finding.ts'
import type { RunScenario } from '../../builders/run-scenario.ts'

/** What proves a check: a run that shows it, and one close to it that does not. */
export interface CheckCase {
  readonly failing: RunScenario
  /** Other findings of the failing run; there are no others than these. */
  readonly also?: readonly string[]
  readonly passing: RunScenario
  /** The edits that the finding of the failing run offers. */
  readonly fix?: readonly ConnectionEdit[]
}

export type CheckCases = Readonly<Record<string, CheckCase>>
