import type { AnswerHead, GuestBridge, GuestRequest } from './bridge.ts'
import { writeBridgeJson } from './bridge-json.ts'

/** What came back for a request: for `encoding: null` the body is bytes, else text. */
export type Answer =
  | (Extract<AnswerHead, { kind: 'answered' }> & { readonly body: string | ArrayBuffer })
  | Extract<AnswerHead, { kind: 'failed' }>

/** The one way out of the sandbox: every HTTP library of the guest sends through it. */
export class Http {
  readonly #bridge: GuestBridge
  readonly #pending = new Map<number, (answer: Answer) => void>()
  #lastId = 0

  constructor(bridge: GuestBridge) {
    this.#bridge = bridge
  }

  /** Sends one request, following no redirect; returns what cancels it. */
  send(request: Omit<GuestRequest, 'id'>, done: (answer: Answer) => void): () => void {
    const id = ++this.#lastId
    const timeoutMs = limitOf(request.timeoutMs)
    this.#bridge.send(writeBridgeJson({ id, ...request, timeoutMs }))
    this.#pending.set(id, done)
    return () => {
      if (this.#pending.delete(id)) this.#bridge.cancel(id)
    }
  }

  /** Hands an answer to whoever sent the request. */
  deliver(id: number, head: AnswerHead, body: string | ArrayBuffer | undefined): void {
    const done = this.#pending.get(id)
    this.#pending.delete(id)
    done?.(head.kind === 'answered' ? { ...head, body: body ?? '' } : head)
  }
}

/** Zero, and what is no time at all, means no limit, as in Node. */
function limitOf(timeoutMs: number | undefined): number | undefined {
  return Number.isFinite(timeoutMs) && Number(timeoutMs) > 0 ? timeoutMs : undefined
}
