import type { Redactor } from '../shared/redaction.ts'
import {
  abortedCode,
  type Exchange,
  type Navigation,
  type Note,
  type TraceEvent,
} from '../shared/trace.ts'
import type { NoteName } from '../shared/trace-notes.ts'
import { BodyBudget } from './body-budget.ts'
import { maskEvent, type UnnumberedEvent } from './mask-event.ts'
import type { RecordingQueue } from './recording-queue.ts'
import type { RunClock } from './run-clock.ts'

type Unrecorded<E extends TraceEvent> = Omit<E, 'id' | 'kind' | 'at'> & {
  /** Milliseconds since the run started; now, where it is absent. */
  readonly at?: number
}

/** The parts of an exchange that its outcome fills. */
type Outcome = Omit<Unrecorded<Exchange>, 'at' | 'purpose'>

/** A request on its way. What comes of it is recorded once. */
export interface OpenExchange {
  /** Records what came of it; returns the id of the trace event. */
  end(outcome: Outcome): string
  /** Records that nobody waits for its answer any more. */
  giveUp(): void
}

/** A request that was given up, and the id of the trace event that shows it. */
export interface GivenUpRequest {
  readonly id: string
  readonly request: Exchange['request']
}

/** Why a request has neither an answer nor a failure of its own. */
export const givenUp = { code: abortedCode, message: 'it was given up before an answer came' }

/**
 * Gives every trace event its id and time, masks it, and hands it on. Whatever is recorded here is
 * safe to show: callers pass real values and never mask themselves.
 */
export class TraceRecorder {
  readonly #redactor: Redactor
  readonly #clock: RunClock
  readonly #emit: (event: TraceEvent) => void
  readonly #budget = new BodyBudget()
  readonly #queue: RecordingQueue | undefined
  readonly #open = new Set<() => void>()
  readonly #givenUp = new Map<string, GivenUpRequest>()
  #lastId: number

  /**
   * @param queue where masking waits; without one it is done at once
   * @param earlier the events of a trace that is to be continued
   */
  constructor(
    redactor: Redactor,
    clock: RunClock,
    emit: (event: TraceEvent) => void,
    { queue, earlier = [] }: { queue?: RecordingQueue; earlier?: readonly TraceEvent[] } = {},
  ) {
    this.#redactor = redactor
    this.#clock = clock
    this.#emit = emit
    this.#queue = queue
    this.#lastId = lastIdOf(earlier)
    for (const event of earlier) this.#budget.fit(event)
  }

  /** Milliseconds since the run started. */
  now(): number {
    return this.#clock.now()
  }

  /** Records a hop of the user agent, or with `id` the newer state of one. */
  navigation(navigation: Unrecorded<Navigation>, id?: string): string {
    return this.#record({ kind: 'navigation', ...navigation }, id)
  }

  /** Takes note of an HTTP request of the workbench itself that is sent now. */
  openExchange(purpose: Exchange['purpose'], request: Exchange['request']): OpenExchange {
    const at = this.now()
    const end = (outcome: Outcome) => {
      // The run is over: its trace holds the request as one that was given up.
      if (!this.#open.delete(giveUp)) return ''
      return this.#record({ kind: 'exchange', at, purpose, ...outcome })
    }
    const giveUp = () => {
      const durationMs = Math.round((this.now() - at) * 100) / 100
      const id = end({ request, error: givenUp, timings: {}, durationMs })
      if (id !== '') this.#givenUp.set(purpose, { id, request })
    }
    this.#open.add(giveUp)
    return { end, giveUp }
  }

  /** Gives up every request that is still on its way: its trace ends. */
  giveUpRequests(): void {
    for (const giveUp of this.#open) giveUp()
  }

  /** The last request for this purpose that was given up, with its real values. */
  givenUp(purpose: string): GivenUpRequest | undefined {
    return this.#givenUp.get(purpose)
  }

  /** Records something that is no request. */
  note(name: NoteName, text: string): string {
    return this.#record({ kind: 'note', name, text } satisfies Omit<Note, 'id' | 'at'>)
  }

  /** Masks what is typed on a page for a person, from now on and in the whole run. */
  hideTyped(value: string): void {
    this.#redactor.addTyped(value)
  }

  /** Takes down what waits, for whatever looks at the trace before its end. */
  flush(): void {
    this.#queue?.flush()
  }

  #record(event: UnnumberedEvent & { at?: number }, id?: string): string {
    const eventId = id ?? `t${++this.#lastId}`
    const at = event.at ?? this.now()
    const act = () => this.#emit(this.#budget.fit({ ...this.#mask(event), id: eventId, at }))
    if (this.#queue) this.#queue.add(act)
    else act()
    return eventId
  }

  /** What cannot be masked is not shown, but the run goes on. */
  #mask(event: UnnumberedEvent): UnnumberedEvent {
    try {
      return maskEvent(event, this.#redactor)
    } catch (error) {
      const reason = error instanceof Error ? error.name : typeof error
      const text = `It is not shown, because its secrets could not be masked (${reason}).`
      const name: NoteName = `${event.kind}.not-recorded`
      return { kind: 'note', name, text }
    }
  }
}

function lastIdOf(trace: readonly TraceEvent[]): number {
  return trace.reduce((last, { id }) => Math.max(last, Number(/^t(\d+)$/.exec(id)?.[1] ?? 0)), 0)
}
