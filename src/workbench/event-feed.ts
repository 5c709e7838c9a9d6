import type { ApiEvent, ConnectionView, WorkbenchStatus } from '../shared/api/api.ts'
import type { OpenedCase } from '../shared/case.ts'
import type { RunEvent } from '../shared/run.ts'
import type { TraceEvent } from '../shared/trace.ts'

type Listener = (events: readonly ApiEvent[]) => void

/** Where the feed takes the newest state from, at the moment in which it tells of a change. */
export interface FeedSources {
  readonly connections: () => Promise<readonly ConnectionView[]>
  readonly status: () => Promise<WorkbenchStatus>
  readonly cases: () => Promise<readonly OpenedCase[]>
}

/** Milliseconds for which events are gathered: about one frame, as each message costs a fixed part. */
const gatheringTime = 20

/** Tells the subscribers what changed, in batches, in the order in which it happened. */
export class EventFeed {
  readonly #sources: FeedSources
  readonly #listeners = new Set<Listener>()
  #runEvents: { readonly runId: string; readonly events: RunEvent[] }[] = []
  #traced = new Map<string, TraceEvent[]>()
  #connectionsChanged = false
  #statusChanged = false
  #casesChanged = false
  #timer: NodeJS.Timeout | null = null

  constructor(sources: FeedSources) {
    this.#sources = sources
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  runEvent(runId: string, event: RunEvent): void {
    const newest = this.#runEvents.at(-1)
    if (newest?.runId === runId) newest.events.push(event)
    else this.#runEvents.push({ runId, events: [event] })
    this.#schedule()
  }

  /** Told at once: it is about what goes on now. */
  tenantProgress(domain: string, text: string): void {
    this.#publish([{ kind: 'tenant-progress', domain, text }])
  }

  /** What the investigation of a connection has recorded. */
  traced(name: string, event: TraceEvent): void {
    this.#traced.set(name, [...(this.#traced.get(name) ?? []), event])
    this.#schedule()
  }

  connectionsChanged(): void {
    this.#connectionsChanged = true
    this.#schedule()
  }

  statusChanged(): void {
    this.#statusChanged = true
    this.#schedule()
  }

  casesChanged(): void {
    this.#casesChanged = true
    this.#schedule()
  }

  close(): void {
    this.#listeners.clear()
    if (this.#timer) clearTimeout(this.#timer)
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.#flush(), gatheringTime)
  }

  async #flush(): Promise<void> {
    const runEvents = this.#runEvents
    const traced = this.#traced
    const { connections, status, cases } = this.#sources
    const changes = [
      this.#connectionsChanged
        ? connections().then(
            (value): ApiEvent => ({ kind: 'connections-changed', connections: value }),
          )
        : null,
      this.#statusChanged
        ? status().then((value): ApiEvent => ({ kind: 'status-changed', status: value }))
        : null,
      this.#casesChanged
        ? cases().then((value): ApiEvent => ({ kind: 'cases-changed', cases: value }))
        : null,
    ]
    this.#runEvents = []
    this.#traced = new Map()
    this.#connectionsChanged = false
    this.#statusChanged = false
    this.#casesChanged = false
    // State that cannot be read now is told by the next call that asks for it.
    const settled = await Promise.allSettled(changes)
    this.#timer = null
    this.#publish([
      ...runEvents.map(({ runId, events }): ApiEvent => ({ kind: 'run', runId, events })),
      ...[...traced].map(([name, trace]): ApiEvent => ({ kind: 'investigation', name, trace })),
      ...settled.flatMap((s) => (s.status === 'fulfilled' && s.value !== null ? [s.value] : [])),
    ])
    const isBehind = this.#connectionsChanged || this.#statusChanged || this.#casesChanged
    const isWaiting = this.#runEvents.length > 0 || this.#traced.size > 0
    if (isWaiting || isBehind) this.#schedule()
  }

  #publish(events: readonly ApiEvent[]): void {
    if (events.length === 0) return
    for (const listener of this.#listeners) {
      try {
        listener(events)
      } catch {
        // A renderer that went away must not end a run.
      }
    }
  }
}
