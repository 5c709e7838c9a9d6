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
import type { RunClock } from './run-clock.ts'
import { TraceRecorder } from './trace-recorder.ts'

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
 * masked here or in the trace recorder, so a run never holds a secret.
 */
export class RunRecorder {
  readonly trace: TraceRecorder
  readonly #redactor: Redactor
  readonly #clock: RunClock
  readonly #onEvent: (event: RunEvent) => void
  #run: Run
  #step: StepName | null = null

  constructor(start: Run, redactor: Redactor, clock: RunClock, onEvent: (event: RunEvent) => void) {
    this.#run = start
    this.#redactor = redactor
    this.#clock = clock
    this.#onEvent = onEvent
    this.trace = new TraceRecorder(redactor, clock, (event) =>
      this.#emit({ kind: 'traced', event }),
    )
    this.#emit({ kind: 'run-started', run: start })
  }

  /** Runs one step and records how it ended. Rejects with `StepEnded` where the run ends with it. */
  async step<T>(name: StepName, act: () => StepResult<T> | Promise<StepResult<T>>): Promise<T> {
    this.#step = name
    this.#emit({ kind: 'step-started', step: name, at: this.#clock.now() })
    const result = await act()
    if (!result.ok) {
      this.#endStep(result.cancelled ? 'cancelled' : 'failed', result.error)
      throw new StepEnded(result.cancelled ? 'cancelled' : 'failed')
    }
    this.#step = null
    const at = this.#clock.now()
    const summary = this.#redactor.mask(result.summary)
    this.#emit({ kind: 'step-finished', step: name, status: 'passed', at, summary })
    return result.value
  }

  /** Ends the step that is going on, for what no step could foresee: an abort, a defect. */
  endCurrentStep(status: 'failed' | 'cancelled', error: (step: StepName) => StepError): void {
    if (this.#step !== null) this.#endStep(status, error(this.#step))
  }

  tokenResponse(tokenResponse: Readonly<Record<string, unknown>>): void {
    this.#emit({ kind: 'token-response', tokenResponse: this.#redactor.maskValue(tokenResponse) })
  }

  idToken(idToken: IdTokenFacts): void {
    this.#emit({ kind: 'id-token', idToken: this.#redactor.maskValue(idToken) })
  }

  console(line: Omit<ConsoleLine, 'at'>): void {
    const text = this.#redactor.maskText(line.text)
    this.#emit({ kind: 'console', line: { ...line, text, at: this.#clock.now() } })
  }

  scriptProfile(scriptProfile: unknown): void {
    this.#emit({ kind: 'script-profile', scriptProfile: this.#redactor.maskValue(scriptProfile) })
  }

  profile(profile: Profile): void {
    this.#emit({ kind: 'profile', profile: this.#redactor.maskValue(profile) })
  }

  finish(outcome: Outcome): Run {
    this.#emit({ kind: 'run-finished', outcome, durationMs: this.#clock.now() })
    return this.#run
  }

  #endStep(status: 'failed' | 'cancelled', error: StepError): void {
    if (this.#step === null) return
    const step = this.#step
    this.#step = null
    const masked = this.#redactor.maskValue(error)
    this.#emit({ kind: 'step-finished', step, status, at: this.#clock.now(), error: masked })
  }

  #emit(event: RunEvent): void {
    this.#run = applyRunEvent(this.#run, event)
    this.#onEvent(event)
  }
}
