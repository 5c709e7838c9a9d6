import { assertNever } from '../shared/assert-never.ts'
import type { StepError, StepName } from '../shared/run.ts'
import type { StepErrorCode } from '../shared/step-error-codes.ts'
import type { GivenUpRequest } from './trace-recorder.ts'

/** The abort reason that lets a run fail where it stands: why is `code` and the message. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped'
  readonly code: StepErrorCode

  constructor(code: StepErrorCode, message: string) {
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

/** The error of a step in which the run's signal was aborted, perhaps while it waited for an answer. */
export function describeAbort(
  step: StepName,
  reason: unknown,
  waitedFor?: GivenUpRequest,
): StepError {
  const title = titleOfStep(step)
  if (reason instanceof RunStopped)
    return { code: reason.code, message: `${title}: ${reason.message}` }
  const waiting = waitedFor ? ` while it waited for ${nameOf(waitedFor)}` : ''
  const evidence = waitedFor ? { evidence: waitedFor.id } : {}
  if (isTimeout(reason)) {
    const message = `${title}: the run's time limit was reached before this step was finished${waiting}.`
    return { code: 'run-timed-out', message, ...evidence }
  }
  return {
    code: 'run-cancelled',
    message: `${title}: the run was cancelled${waiting}.`,
    ...evidence,
  }
}

/** For example `GET api.example.com`: without what may hold a token. */
function nameOf({ request }: GivenUpRequest): string {
  return `${request.method} ${URL.parse(request.url)?.host ?? 'a URL'}`
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
