import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

/** Finds a run that was ended by its own time limit. */
export const runTimedOut: Check = {
  code: 'run-timed-out',
  severity: 'error',
  title: 'The time limit of the run was reached',
  rule: 'OAuth Workbench, time limit of a run',
  example:
    "Callback: the run's time limit was reached before this step was finished. Nothing failed by itself; the last thing that the trace shows is where it waited. Give the run more time, or find out why this step is slow.",
  unless: ['login-not-finished', 'request-timed-out', 'script-deadline'],
  find({ run }) {
    const step = run.steps.find(({ error }) => error?.code === 'run-timed-out')
    if (!step?.error) return null
    const last = run.trace.at(-1)
    return {
      explanation: `${clip(step.error.message, 200)} Nothing failed by itself; the last thing that the trace shows is where it waited. Give the run more time, or find out why this step is slow.`,
      evidence: [last?.id],
    }
  },
}
