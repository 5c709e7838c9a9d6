import type { FollowUp } from '../../shared/follow-up.ts'
import { duration, indent, paint, plain } from './style.ts'

const marks: Readonly<Record<FollowUp['outcome'], () => string>> = {
  passed: () => paint('green', '✓'),
  failed: () => paint('red', '✗'),
  cancelled: () => paint('yellow', '–'),
  unknown: () => paint('yellow', '?'),
}

/** One line for each thing that was done after the login, and below it why it failed. */
export function reportFollowUps(followUps: readonly FollowUp[]): string[] {
  return followUps.map((followUp) => {
    const { kind, outcome, durationMs, summary, error } = followUp
    const line = `${marks[outcome]()} ${kind.padEnd(22)}${duration(durationMs).padStart(8)}  ${paint('dim', plain(summary))}`
    const url = followUp.kind === 'logout' && !followUp.opened ? followUp.url : null
    return [
      line,
      ...(url === null ? [] : [indent(plain(url), 2)]),
      ...(error ? [indent(paint('red', plain(error.message)), 2)] : []),
    ].join('\n')
  })
}
