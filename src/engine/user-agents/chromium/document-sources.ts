import type { Body } from '../../../shared/trace.ts'
import { withoutFragment } from './page-observer.ts'

/** Bytes of the documents of one login: as much as a trace holds of bodies (`body-budget.ts`). */
const sourcesLimit = 30_000_000

/** Documents whose response is about to come; it never comes for those that the trace has no room for. */
const mostWaiting = 1000

/**
 * Holds the source of documents until their responses are seen. A page that makes documents without
 * end must not fill the memory: what is beyond the limit has its size only, and says that it was cut.
 */
export class DocumentSources {
  readonly #waiting = new Map<string, Body>()
  readonly #limit: number
  #total = 0

  /** @param limit bytes */
  constructor(limit: number = sourcesLimit) {
    this.#limit = limit
  }

  add(url: string, body: Body): void {
    if (this.#waiting.size >= mostWaiting) return
    this.#total += body.size
    const held = this.#total <= this.#limit ? body : { ...body, text: '', truncated: true }
    this.#waiting.set(withoutFragment(url), held)
  }

  /** The source of the document at a URL, which is then no longer held. */
  take(url: string): Body | undefined {
    const body = this.#waiting.get(withoutFragment(url))
    this.#waiting.delete(withoutFragment(url))
    return body
  }
}
