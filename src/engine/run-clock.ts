/** The time of one run, in milliseconds since its start, from a clock that never goes back. */
export class RunClock {
  readonly #start: number

  /** @param alreadyPassed milliseconds since the run started */
  constructor(alreadyPassed = 0) {
    this.#start = performance.now() - alreadyPassed
  }

  now(): number {
    return Math.round((performance.now() - this.#start) * 100) / 100
  }
}
