import type { Body, TraceEvent } from '../shared/trace.ts'

/** Characters of the bodies of one trace: three times the longest response of a script. */
const traceLimit = 30_000_000

/** Characters of each body that a trace keeps even when it is full: more than any token response. */
const alwaysKept = 20_000

/**
 * Bounds what the bodies of one trace hold together. A body is kept whole while there is room, so
 * that one response may be as long as the engine takes; of later ones the beginning is kept. Bodies
 * come here masked: a secret that is cut in two would not be found any more.
 */
export class BodyBudget {
  readonly #limit: number
  readonly #used = new Map<string, number>()
  #total = 0

  /** @param limit characters */
  constructor(limit: number = traceLimit) {
    this.#limit = limit
  }

  /** The event with its bodies as long as there is room for them; a newer state replaces the older. */
  fit(event: TraceEvent): TraceEvent {
    if (event.kind === 'note') return event
    this.#release(event.id)
    const { request, response } = event
    return {
      ...event,
      ...(request.body ? { request: { ...request, body: this.#cut(event.id, request.body) } } : {}),
      ...(response?.body
        ? { response: { ...response, body: this.#cut(event.id, response.body) } }
        : {}),
    }
  }

  #cut(id: string, body: Body): Body {
    const room = Math.max(alwaysKept, this.#limit - this.#total)
    const text = body.text.slice(0, room)
    this.#total += text.length
    this.#used.set(id, (this.#used.get(id) ?? 0) + text.length)
    return text.length < body.text.length ? { ...body, text, truncated: true } : body
  }

  #release(id: string): void {
    this.#total -= this.#used.get(id) ?? 0
    this.#used.delete(id)
  }
}
