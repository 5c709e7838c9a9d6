import { assertNever } from '../shared/assert-never.ts'
import type { StepError, StepName } from '../shared/run.ts'

/** The abort reason that lets a run fail where it stands: why is `code` and the message. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped'
  /** Stable, kebab-case. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Says whether a run was ended by its time limit or by a rule, and not by a person. */
export function isFailure(reason: unknown): boolean {
  return isTimeout(reason) || reason instanceof RunStopped
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError'
}

/** The error of a step in which the run's signal was aborted. */
export function describeAbort(step: StepName, reason: unknown): StepError {
  if (isTimeout(reason))
    return {
      code: 'run-timed-out',
      message: `${titleOfStep(step)}: the run's time limit was reached before this step was finished.`,
    }
  if (reason instanceof RunStopped)
    return { code: reason.code, message: `${titleOfStep(step)}: ${reason.message}` }
  return { code: 'run-cancelled', message: `${titleOfStep(step)}: the run was cancelled.` }
}

/** The error of a step that broke for a reason of the workbench's own. */
export function describeDefect(step: StepName, error: unknown): StepError {
  return {
    code: 'internal-error',
    message: `${titleOfStep(step)}: OAuth Workbench itself failed in this step; please report it.`,
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }
}

/** A step's name as sentences begin with it. */
export function titleOfStep(step: StepName): string {
  switch (step) {
    case 'authorization-request':
      return 'Authorization request'
    case 'callback':
      return 'Callback'
    case 'token-exchange':
      return 'Token exchange'
    case 'profile-script':
      return 'Profile script'
    case 'profile':
      return 'Profile'
    default:
      return assertNever(step)
  }
}
