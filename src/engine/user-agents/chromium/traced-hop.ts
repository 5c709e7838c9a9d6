import type { TraceRecorder } from '../../trace-recorder.ts'

export type HopState = Parameters<TraceRecorder['navigation']>[0]

/** One hop in the trace, which is written again under the same id when more is known of it. */
export class TracedHop {
  readonly id: string
  readonly startedAt: number
  readonly #trace: TraceRecorder
  #state: HopState

  constructor(trace: TraceRecorder, state: HopState) {
    this.#trace = trace
    this.startedAt = trace.now()
    this.#state = { ...state, at: this.startedAt }
    this.id = trace.navigation(this.#state)
  }

  get state(): HopState {
    return this.#state
  }

  update(change: Partial<HopState>): void {
    this.#state = { ...this.#state, ...change, at: this.startedAt }
    this.#trace.navigation(this.#state, this.id)
  }

  /** Milliseconds from the request until now. */
  elapsed(): number {
    return Math.round((this.#trace.now() - this.startedAt) * 100) / 100
  }
}
