import type { Check } from '../../check.ts'
import { clip, quote } from '../../wording.ts'

/** Finds a run that a fault of the workbench ended. */
export const workbenchFailed: Check = {
  code: 'workbench-failed',
  severity: 'error',
  title: 'OAuth Workbench itself failed',
  rule: 'OAuth Workbench, internal error',
  example:
    'Profile script: The sandbox of the profile script failed. What it said is "RuntimeError: memory access out of bounds". The connection is not to blame; please report it with the run\'s file, in which secrets are masked.',
  find({ run }) {
    const errors = ['internal-error', 'script-engine-failed']
    const step = run.steps.find(({ error }) => error && errors.includes(error.code))
    if (!step?.error) return null
    return {
      explanation: `${clip(step.error.message, 200)} What it said is ${quote(step.error.detail ?? 'nothing', 160)}. The connection is not to blame; please report it with the run's file, in which secrets are masked.`,
      evidence: [run.trace.at(-1)?.id],
    }
  },
}
