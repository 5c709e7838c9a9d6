/** The time of one run, in milliseconds since its start, from a clock that never goes back. */
export class RunClock {
  readonly #start = performance.now()

  now(): number {
    return Math.round((performance.now() - this.#start) * 100) / 100
  }
}
