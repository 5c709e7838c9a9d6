import type { Finding } from '../../shared/finding.ts'
import type { ReplayDifference } from '../../shared/replay.ts'
import type { RunComparison } from '../../shared/run-comparison.ts'
import type { CaseMode } from './expectation.ts'
import type { CaseFiles } from './find-cases.ts'
import type { Mismatch } from './match-value.ts'

/** How one case went. */
export interface CaseResult {
  readonly files: CaseFiles
  /** `null` where the case's files could not be read. */
  readonly mode: CaseMode | null
  /** `unusable`: the case could not be run at all. */
  readonly status: 'passed' | 'failed' | 'unusable'
  readonly durationMs: number
  /** Why it is unusable, as a sentence. */
  readonly problem?: string | undefined
  /** What ended the run, as a sentence. */
  readonly error?: string | undefined
  readonly mismatches: readonly Mismatch[]
  /** What is expected, and was not looked at in this mode. */
  readonly untested: readonly string[]
  readonly findings: readonly Pick<Finding, 'code' | 'severity' | 'title' | 'explanation'>[]
  /** Replay: where the requests left the recording. */
  readonly difference?: ReplayDifference | undefined
  /** Live, where there is a recording: what differs from it. */
  readonly comparison?: RunComparison | undefined
  readonly recorded: boolean
}
