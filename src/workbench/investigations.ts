import type { TraceEvent } from '../shared/trace.ts'
import type { EventFeed } from './event-feed.ts'
import { Refusal } from './refusal.ts'

/** Milliseconds for everything that one investigation asks. */
const timeLimit = 90_000

/** What an investigation needs of whoever started it. */
interface Watch {
  readonly signal: AbortSignal
  readonly onTraced: (event: TraceEvent) => void
}

/** The preflights and probes that go on, at most one for each connection beside cancelled ones. */
export class Investigations {
  readonly #running = new Map<string, AbortController>()
  readonly #feed: Pick<EventFeed, 'traced'>

  constructor(feed: Pick<EventFeed, 'traced'>) {
    this.#feed = feed
  }

  /** Runs one, tells of its trace as it grows, and throws a `Refusal` where it was ended early. */
  async run<T>(name: string, investigate: (watch: Watch) => Promise<T>): Promise<T> {
    if (this.#running.get(name)?.signal.aborted === false)
      throw new Refusal(
        'investigation-running',
        `"${name}" is being checked already; wait for that or cancel it.`,
      )
    const cancel = new AbortController()
    const limit = AbortSignal.timeout(timeLimit)
    this.#running.set(name, cancel)
    const isNewest = () => this.#running.get(name) === cancel
    try {
      return await investigate({
        signal: AbortSignal.any([cancel.signal, limit]),
        onTraced: (event) => {
          // What a cancelled one still records is nothing of the next one's.
          if (isNewest()) this.#feed.traced(name, event)
        },
      })
    } catch (error) {
      if (cancel.signal.aborted)
        throw new Refusal('investigation-cancelled', 'It was cancelled; nothing more is sent.')
      if (limit.aborted)
        throw new Refusal(
          'investigation-timed-out',
          `It was given up after ${timeLimit / 1000} seconds.`,
        )
      throw error
    } finally {
      if (isNewest()) this.#running.delete(name)
    }
  }

  /** Ends the one of that connection, if there is one. */
  cancel(name: string): void {
    this.#running.get(name)?.abort()
  }

  cancelAll(): void {
    for (const cancel of this.#running.values()) cancel.abort()
  }
}
