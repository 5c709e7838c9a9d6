import type { Run, StepError } from '../../shared/run.ts'
import type { StepErrorCode } from '../../shared/step-error-codes.ts'
import type { Exchange, Navigation, Note } from '../../shared/trace.ts'

/** What a recorded run can answer in place of the network and of a person. All of it is masked. */
export interface Recording {
  /** `null` where the run ended before the request was built. */
  readonly authorizationUrl: string | null
  /** What the user agent went through. */
  readonly navigations: readonly Navigation[]
  readonly ending: RecordedEnding
  /** How the run was broken off; `null` where it came to an end of its own. */
  readonly interruption: Interruption | null
  /** The HTTP requests of the run itself, in their order. */
  readonly exchanges: readonly Exchange[]
}

/** By the person, or by the time limit. */
export type Interruption = 'run-cancelled' | 'run-timed-out'

/** What the user agent came back with. */
export type RecordedEnding =
  | {
      readonly kind: 'callback'
      readonly method: 'GET' | 'POST'
      readonly url: string
      readonly body: string | undefined
    }
  | { readonly kind: 'failed'; readonly code: StepErrorCode; readonly message: string }
  | { readonly kind: 'closed' }
  /** The run was broken off while the user agent was waited for. */
  | { readonly kind: 'interrupted' }

const replayedPurposes: readonly Exchange['purpose'][] = ['token-exchange', 'profile-script']

/** Takes from a finished run what a replay needs. */
export function readRecording(run: Run): Recording {
  const navigations = run.trace.filter((e): e is Navigation => e.kind === 'navigation')
  const exchanges = run.trace.filter(
    (e): e is Exchange => e.kind === 'exchange' && replayedPurposes.includes(e.purpose),
  )
  const built = run.trace.find(
    (e): e is Note => e.kind === 'note' && e.name === 'authorization-request.built',
  )
  return {
    authorizationUrl: built?.text ?? null,
    navigations,
    ending: readEnding(run, navigations),
    interruption: run.steps.flatMap(({ error }) => interruptionIn(error) ?? [])[0] ?? null,
    exchanges,
  }
}

function interruptionIn(error: StepError | undefined): Interruption | null {
  return error?.code === 'run-cancelled' || error?.code === 'run-timed-out' ? error.code : null
}

function readEnding(run: Run, navigations: readonly Navigation[]): RecordedEnding {
  const held = navigations.findLast(({ state }) => state === 'held')
  if (held) {
    const { method, url, body } = held.request
    return { kind: 'callback', method: method === 'POST' ? 'POST' : 'GET', url, body: body?.text }
  }
  const error = run.steps.find(({ name }) => name === 'callback')?.error
  if (error?.code === 'window-closed') return { kind: 'closed' }
  if (interruptionIn(error)) return { kind: 'interrupted' }
  return error
    ? { kind: 'failed', code: error.code, message: error.message }
    : {
        kind: 'failed',
        code: 'recording-without-callback',
        message: 'Callback: the recorded run holds no callback, so the replay ends here.',
      }
}
