import { limits } from '../limits.ts'

/** The real timers behind those of a script. */
export class HostTimers {
  readonly #timers = new Map<number, NodeJS.Timeout>()
  readonly #fire: (id: number) => void

  constructor(fire: (id: number) => void) {
    this.#fire = fire
  }

  get pending(): number {
    return this.#timers.size
  }

  set(id: number, delayMs: number): void {
    if (this.#timers.size >= limits.timers)
      throw new RangeError(`a profile script may have at most ${limits.timers} timers at a time`)
    const timer = setTimeout(() => {
      this.#timers.delete(id)
      this.#fire(id)
    }, delayMs)
    this.#timers.set(id, timer)
  }

  clear(id: number): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
  }

  clearAll(): void {
    for (const id of [...this.#timers.keys()]) this.clear(id)
  }
}
