import type { IdTokenFacts } from '../shared/id-token.ts'
import type { Redactor } from '../shared/redaction.ts'
import {
  applyRunEvent,
  type ConsoleLine,
  type Outcome,
  type Profile,
  type Run,
  type RunEvent,
  type StepError,
  type StepName,
} from '../shared/run.ts'
import type { TraceEvent } from '../shared/trace.ts'
import { RecordingQueue } from './recording-queue.ts'
import type { RunClock } from './run-clock.ts'
import { withShortTexts } from './shortened.ts'
import { type GivenUpRequest, TraceRecorder } from './trace-recorder.ts'

/** What a step came to: a value for the next step, or why it failed. */
export type StepResult<T> =
  | { readonly ok: true; readonly value: T; readonly summary: string }
  | { readonly ok: false; readonly error: StepError; readonly cancelled?: boolean }

/** Ends the flow from within a step; the run already says why. */
export class StepEnded extends Error {
  readonly outcome: 'failed' | 'cancelled'

  constructor(outcome: 'failed' | 'cancelled') {
    super(`the step ended the run as ${outcome}`)
    this.outcome = outcome
  }
}

/**
 * Keeps the run as the fold of its events and hands each event on. Everything that enters is
 * masked here or in the trace recorder, so a run never holds a secret. It is taken down while the
 * run waits for something else, in its order; what cannot be masked fails the step that goes on then.
 */
export class RunRecorder {
  readonly trace: TraceRecorder
  readonly #redactor: Redactor
  readonly #clock: RunClock
  readonly #onEvent: (event: RunEvent) => void
  readonly #queue = new RecordingQueue()
  #run: Run
  #step: StepName | null = null

  constructor(start: Run, redactor: Redactor, clock: RunClock, onEvent: (event: RunEvent) => void) {
    this.#run = start
    this.#redactor = redactor
    this.#clock = clock
    this.#onEvent = onEvent
    const emit = (event: TraceEvent) => this.#emit({ kind: 'traced', event })
    this.trace = new TraceRecorder(redactor, clock, emit, { queue: this.#queue })
    this.#emit({ kind: 'run-started', run: start })
  }

  /** Runs one step and records how it ended. Rejects with `StepEnded` where the run ends with it. */
  async step<T>(name: StepName, act: () => StepResult<T> | Promise<StepResult<T>>): Promise<T> {
    this.#step = name
    const startedAt = this.#clock.now()
    this.#later(() => ({ kind: 'step-started', step: name, at: startedAt }))
    const result = await act()
    this.#queue.throwDefect()
    if (!result.ok) {
      this.#endStep(result.cancelled ? 'cancelled' : 'failed', result.error)
      throw new StepEnded(result.cancelled ? 'cancelled' : 'failed')
    }
    this.#step = null
    const at = this.#clock.now()
    this.#later(() => {
      const summary = this.#redactor.mask(result.summary)
      return { kind: 'step-finished', step: name, status: 'passed', at, summary }
    })
    return result.value
  }

  /** Ends the step that is going on, for what no step could foresee: an abort, a defect. */
  endCurrentStep(
    status: 'failed' | 'cancelled',
    error: (step: StepName, waitedFor: GivenUpRequest | undefined) => StepError,
  ): void {
    if (this.#step === null) return
    this.trace.giveUpRequests()
    this.#endStep(status, error(this.#step, this.trace.givenUp(this.#step)))
  }

  tokenResponse(tokenResponse: Readonly<Record<string, unknown>>): void {
    this.#later(() => {
      return { kind: 'token-response', tokenResponse: this.#redactor.maskValue(tokenResponse) }
    })
  }

  /** @throws what keeps it from being masked: no step waits for it */
  idToken(idToken: IdTokenFacts): void {
    const masked = this.#redactor.maskValue(idToken)
    this.#later(() => ({ kind: 'id-token', idToken: masked }))
  }

  console(line: Omit<ConsoleLine, 'at'>): void {
    const at = this.#clock.now()
    this.#later(() => {
      return { kind: 'console', line: { ...line, text: this.#redactor.maskText(line.text), at } }
    })
  }

  scriptProfile(scriptProfile: unknown): void {
    this.#later(() => {
      return { kind: 'script-profile', scriptProfile: this.#redactor.maskValue(scriptProfile) }
    })
  }

  /** The last result of a run: nothing follows in whose time it could be masked. */
  profile(profile: Profile): void {
    this.#later(() => ({ kind: 'profile', profile: this.#redactor.maskValue(profile) }))
    this.flush()
  }

  /** Takes down what waits, for whatever looks at the run before its end. */
  flush(): void {
    this.#queue.flush()
  }

  finish(outcome: Outcome): Run {
    this.trace.giveUpRequests()
    const durationMs = this.#clock.now()
    this.#later(() => ({ kind: 'run-finished', outcome, durationMs }))
    this.#queue.flush()
    return this.#run
  }

  #endStep(status: 'failed' | 'cancelled', error: StepError): void {
    if (this.#step === null) return
    const step = this.#step
    this.#step = null
    const at = this.#clock.now()
    this.#later(() => {
      const masked = withShortTexts(this.#redactor.maskValue(error))
      return { kind: 'step-finished', step, status, at, error: masked }
    })
  }

  #later(make: () => RunEvent): void {
    this.#queue.add(() => this.#emit(make()))
  }

  #emit(event: RunEvent): void {
    this.#run = applyRunEvent(this.#run, event)
    this.#onEvent(event)
  }
}
