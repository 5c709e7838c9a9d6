import { displayNameOf } from './connection.ts'
import { describeFailure } from './failure-cause.ts'
import type { Finding } from './finding.ts'
import type { Outcome, Run, StepName } from './run.ts'

/** What a person may say about a run that is kept. */
export interface RunLabels {
  readonly name: string
  readonly note: string
  /** A pinned run is kept however old it gets. */
  readonly pinned: boolean
}

export const noLabels: RunLabels = { name: '', note: '', pinned: false }

/** What a list of runs shows of one. */
export interface RunSummary extends RunLabels {
  readonly id: string
  readonly connection: string
  readonly displayName: string
  /** ISO 8601. */
  readonly startedAt: string
  readonly durationMs: number | null
  readonly outcome: Outcome | null
  readonly failedStep: StepName | null
  /** The code of the step error that ended the run. */
  readonly error: string | null
  /** Why it failed, in a few words; `null` for a run that did not. */
  readonly failure: string | null
  readonly userAgent: string
  readonly findings: readonly Pick<Finding, 'code' | 'severity' | 'title'>[]
  readonly userId: string | null
  /** The tokens of this run are kept, encrypted. */
  readonly hasSecrets: boolean
}

/** Summarizes a finished run. */
export function summarizeRun(run: Run, labels: RunLabels, hasSecrets: boolean): RunSummary {
  const ended = run.steps.find((step) => step.error !== undefined)
  return {
    ...labels,
    id: run.id,
    connection: run.connection.name,
    displayName: displayNameOf(run.connection),
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    outcome: run.outcome,
    failedStep: run.failedStep,
    error: ended?.error?.code ?? null,
    failure: describeFailure(run),
    userAgent: run.userAgent,
    findings: run.findings.map(({ code, severity, title }) => ({ code, severity, title })),
    userId: run.profile === null ? null : String(run.profile.user_id),
    hasSecrets,
  }
}

/** How a run ended, with the reason or the user, in a few words. */
export function describeOutcome({
  outcome,
  failure,
  userId,
}: Pick<RunSummary, 'outcome' | 'failure' | 'userId'>): string {
  const more = outcome === 'failed' ? failure : userId
  return more ? `${outcome}: ${more}` : `${outcome}`
}

/** Which runs a list shows; what is left out does not matter. */
export interface RunFilter {
  readonly connection?: string | undefined
  readonly outcome?: Outcome | undefined
  /** The code of a finding or of the error that ended the run. */
  readonly finding?: string | undefined
  readonly pinned?: boolean | undefined
  /** Words that must all be there, in any order and case. */
  readonly text?: string | undefined
}

/** How many runs are kept, and what of them. */
export interface RunRetention {
  /** Runs; pinned ones do not count. */
  readonly maxRuns: number
  readonly maxAgeDays: number
  /** Tokens and secrets are kept too, encrypted. */
  readonly keepSecrets: boolean
}

/** What other settings would remove at once. */
export interface RetentionLoss {
  readonly runs: number
  /** Runs that stay and lose the tokens that were kept with them. */
  readonly secrets: number
}

/** Bytes of all kept runs together, beyond which the oldest go; pinned runs do not count. */
export const keptRunsLimit = 2_000_000_000

export const defaultRetention: RunRetention = { maxRuns: 500, maxAgeDays: 30, keepSecrets: false }
