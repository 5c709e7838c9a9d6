import type { Finding } from '../../shared/finding.ts'
import type { ReplayDifference } from '../../shared/replay.ts'
import type { RunComparison } from '../../shared/run-comparison.ts'
import type { CaseMode } from './expectation.ts'
import type { CaseFiles } from './find-cases.ts'
import type { Mismatch } from './match-value.ts'

/**
 * `unusable`: the case could not be run at all. Where the suite was interrupted, `interrupted` was
 * under way, and `skipped` was not begun.
 */
export type CaseStatus = 'passed' | 'failed' | 'unusable' | 'interrupted' | 'skipped'

/** How one case went. */
export interface CaseResult {
  readonly files: CaseFiles
  /** `null` where the case's files could not be read. */
  readonly mode: CaseMode | null
  readonly status: CaseStatus
  readonly durationMs: number
  /** Why it came to no result, as a sentence. */
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

/** The result of a case that came to nothing that could be compared. */
export function withoutResult(
  files: CaseFiles,
  facts: Pick<CaseResult, 'status' | 'problem'> & Partial<CaseResult>,
): CaseResult {
  return {
    files,
    mode: null,
    durationMs: 0,
    mismatches: [],
    untested: [],
    findings: [],
    recorded: false,
    ...facts,
  }
}

/** The result of a case until it is begun. */
export function notBegun(files: CaseFiles): CaseResult {
  return withoutResult(files, {
    status: 'skipped',
    problem: 'The suite was interrupted before this case was begun.',
  })
}
