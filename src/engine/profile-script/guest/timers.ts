import type { GuestBridge } from './bridge.ts'

/** What `setTimeout` returns: Node's methods, and a number where one is wanted. */
class Timeout {
  readonly id: number

  constructor(id: number) {
    this.id = id
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  hasRef(): boolean {
    return true
  }

  [Symbol.toPrimitive](): number {
    return this.id
  }
}

interface Timer {
  readonly run: () => void
  /** Milliseconds; absent where the timer fires once. */
  readonly repeatEvery?: number | undefined
}

/** Node's timer functions; the worker only counts the time. */
export class Timers {
  readonly #bridge: GuestBridge
  readonly #timers = new Map<number, Timer>()
  #lastId = 0

  constructor(bridge: GuestBridge) {
    this.#bridge = bridge
  }

  /** Calls back what timer `id` was made for. */
  fire(id: number): void {
    const timer = this.#timers.get(id)
    if (timer?.repeatEvery === undefined) this.#timers.delete(id)
    else this.#bridge.setTimer(id, timer.repeatEvery)
    timer?.run()
  }

  /** The global functions, `call` running what the script gave them. */
  globals(call: (action: unknown, args: readonly unknown[]) => void): Record<string, unknown> {
    const start = (
      name: string,
      action: unknown,
      delay: unknown,
      args: unknown[],
      repeat: boolean,
    ) => this.#start(name, delay, repeat, action, () => call(action, args))
    const clear = (timer: unknown) => this.#clear(timer)
    return {
      setTimeout: (action: unknown, delay?: unknown, ...args: unknown[]) =>
        start('setTimeout', action, delay, args, false),
      setInterval: (action: unknown, delay?: unknown, ...args: unknown[]) =>
        start('setInterval', action, delay, args, true),
      setImmediate: (action: unknown, ...args: unknown[]) =>
        start('setImmediate', action, 0, args, false),
      clearTimeout: clear,
      clearInterval: clear,
      clearImmediate: clear,
    }
  }

  #start(name: string, delay: unknown, repeat: boolean, action: unknown, run: () => void): Timeout {
    if (typeof action !== 'function') throw new TypeError(`${name}: the callback is no function`)
    const wanted = Number(delay)
    // As in Node: anything that is no delay, or too long for one, is 1 ms.
    const delayMs = wanted >= 1 && wanted <= 2 ** 31 - 1 ? Math.trunc(wanted) : 1
    const id = ++this.#lastId
    this.#bridge.setTimer(id, delayMs)
    this.#timers.set(id, { run, repeatEvery: repeat ? delayMs : undefined })
    return new Timeout(id)
  }

  #clear(timer: unknown): void {
    const id = timer instanceof Timeout ? timer.id : Number(timer)
    if (this.#timers.delete(id)) this.#bridge.clearTimer(id)
  }
}
