import { assertNever } from '../shared/assert-never.ts'
import type { Outcome } from '../shared/run.ts'

/** The exit status of a command that could not start: bad usage or bad input. */
export const badUsageStatus = 2

/** The exit status that tells a script how a run, or what was done after it, ended. */
export function exitStatusOf(outcome: Outcome | 'unknown'): number {
  switch (outcome) {
    case 'passed':
    case 'unknown':
      return 0
    case 'failed':
      return 1
    case 'cancelled':
      return 130
    default:
      return assertNever(outcome)
  }
}
