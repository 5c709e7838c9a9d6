import type { RunSummary } from './run-summary.ts'

/** What differs between two runs: plain data, for whoever shows it. */

/** Where a run that is compared lies: in the history, or in a case that was opened. */
export type RunSource = { readonly runId: string } | { readonly caseId: string }

/** A run that was compared; one of a case has its file's name. */
export interface ComparedRun {
  readonly source: RunSource
  readonly summary: RunSummary
}

/** One place in which two values differ. */
export interface Difference {
  /** Keys from the root; an item of a list has its index, after the change where it is still there. */
  readonly path: readonly string[]
  readonly change: 'added' | 'removed' | 'changed'
  /** Absent where it was added. */
  readonly a?: unknown
  /** Absent where it was removed. */
  readonly b?: unknown
  /** It differs in every run, and is folded away unless somebody asks for it. */
  readonly volatile: boolean
}

export type SectionKind =
  | 'outcome'
  | 'connection'
  | 'authorization-request'
  | 'navigation'
  | 'exchange'
  | 'id-token'
  | 'profile'
  | 'findings'
  | 'timing'
  | 'follow-up'

/** One part of the runs in which they differ. */
export interface ComparisonSection {
  readonly kind: SectionKind
  readonly title: string
  /** Ids of the trace events that were compared. */
  readonly evidence?: { readonly a: string | null; readonly b: string | null } | undefined
  readonly differences: readonly Difference[]
}

export interface RunComparison {
  /** Whether the runs differ in nothing but what differs in every run. */
  readonly same: boolean
  /** Only sections with differences, in the order of the flow. */
  readonly sections: readonly ComparisonSection[]
}
