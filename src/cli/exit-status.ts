import { assertNever } from '../shared/assert-never.ts'
import type { Outcome } from '../shared/run.ts'

/** The exit status of a command that could not start: bad usage or bad input. */
export const badUsageStatus = 2

/** The exit status that tells a script how a run ended. */
export function exitStatusOf(outcome: Outcome): number {
  switch (outcome) {
    case 'passed':
      return 0
    case 'failed':
      return 1
    case 'cancelled':
      return 130
    default:
      return assertNever(outcome)
  }
}
