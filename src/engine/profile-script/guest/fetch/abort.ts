/** What the fetch standard throws when a request is given up. */
export class DOMException extends Error {
  readonly code: number

  constructor(message: unknown = '', name: unknown = 'Error') {
    super(String(message))
    Object.defineProperty(this, 'name', { configurable: true, value: String(name) })
    this.code = name === 'AbortError' ? 20 : name === 'TimeoutError' ? 23 : 0
  }
}

type Listener = (event: { readonly type: 'abort'; readonly target: unknown }) => void

/** Aborts a signal; set by the class itself, which alone can reach its state. */
let trigger: (signal: AbortSignal, reason: unknown) => void

/** `AbortSignal` with the one event that it has. */
export class AbortSignal {
  #aborted = false
  #reason: unknown
  #listeners: Listener[] = []
  onabort: unknown = null

  static {
    trigger = (signal, reason) => {
      if (signal.#aborted) return
      signal.#aborted = true
      signal.#reason = reason ?? new DOMException('This operation was aborted', 'AbortError')
      const event = { type: 'abort', target: signal } as const
      const { onabort } = signal
      if (typeof onabort === 'function') Reflect.apply(onabort, signal, [event])
      for (const listener of signal.#listeners.splice(0)) listener(event)
    }
  }

  static abort(reason?: unknown): AbortSignal {
    const signal = new AbortSignal()
    trigger(signal, reason)
    return signal
  }

  static timeout(delayMs: unknown): AbortSignal {
    const signal = new AbortSignal()
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError')
    startTimer(() => trigger(signal, reason), Number(delayMs))
    return signal
  }

  static any(signals: Iterable<AbortSignal>): AbortSignal {
    const combined = new AbortSignal()
    for (const signal of signals) {
      const follow = () => trigger(combined, signal.reason)
      if (signal.aborted) follow()
      else signal.addEventListener('abort', follow)
    }
    return combined
  }

  get aborted(): boolean {
    return this.#aborted
  }

  get reason(): unknown {
    return this.#reason
  }

  throwIfAborted(): void {
    if (this.#aborted) throw this.#reason
  }

  addEventListener(type: unknown, listener: Listener): void {
    if (type === 'abort' && !this.#listeners.includes(listener)) this.#listeners.push(listener)
  }

  removeEventListener(type: unknown, listener: Listener): void {
    if (type === 'abort') this.#listeners = this.#listeners.filter((known) => known !== listener)
  }
}

/** `AbortController`. */
export class AbortController {
  readonly signal = new AbortSignal()

  abort(reason?: unknown): void {
    trigger(this.signal, reason)
  }
}

function startTimer(action: () => void, delayMs: number): void {
  // The guest's own timers, which are in its world as globals.
  const { setTimeout } = globalThis as { setTimeout?: (action: () => void, ms: number) => unknown }
  setTimeout?.(action, delayMs)
}
