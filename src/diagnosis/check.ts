import type { ConnectionEdit, Finding, FindingSeverity } from '../shared/finding.ts'
import type { RunFacts } from './facts/run-facts.ts'

/**
 * One check: looks for one thing in a run and says what it means. It speaks only where the run
 * shows evidence; where several causes are possible it ranks them by what the run shows and says so.
 */
export interface Check {
  /** The finding's code: stable, kebab-case, also the name of the check's file. */
  readonly code: string
  readonly severity: FindingSeverity
  readonly title: string
  /** The rule or source it rests on, for example `RFC 6749 §5.2`. */
  readonly rule: string
  /** An explanation as a real run gets it; tests hold it to that. */
  readonly example: string
  /** Codes that say the same more precisely: where one of them is found, this one is left out. */
  readonly unless?: readonly string[]
  find(facts: RunFacts): Found | null
}

/** What a check found in one run. */
export interface Found {
  /** Two or three plain sentences with the run's own values in them. */
  readonly explanation: string
  /** Ids of trace events; absent ones are left out. */
  readonly evidence: readonly (string | undefined)[]
  /** Instead of the check's own, where this run makes it more or less grave. */
  readonly severity?: FindingSeverity
  readonly fix?: Finding['fix']
}

/** A fix that one field mends. */
export function setOption(title: string, key: string, value: unknown): NonNullable<Finding['fix']> {
  return fix(title, [{ path: ['options', key], value }])
}

/** A fix of several edits. */
export function fix(title: string, edits: readonly ConnectionEdit[]): NonNullable<Finding['fix']> {
  return { title, edits }
}
