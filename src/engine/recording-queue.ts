import { afterNextTurn } from './after-next-turn.ts'

/**
 * What is left to do for the record of a run. It is done while the run waits for a server or for its
 * script: masking takes longer than all else that a run does between two requests.
 */
export class RecordingQueue {
  #waiting: (() => void)[] = []
  #isAwaited = false
  #defect: { readonly error: unknown } | undefined

  add(act: () => void): void {
    this.#waiting.push(act)
    if (this.#isAwaited) return
    this.#isAwaited = true
    void afterNextTurn().then(() => this.flush())
  }

  /** Does now whatever waits, in its order. */
  flush(): void {
    this.#isAwaited = false
    const acts = this.#waiting
    this.#waiting = []
    for (const act of acts)
      try {
        act()
      } catch (error) {
        // What cannot be recorded takes nothing else with it.
        this.#defect ??= { error }
      }
  }

  /** @throws what any of it threw since somebody last asked */
  throwDefect(): void {
    const defect = this.#defect
    this.#defect = undefined
    if (defect) throw defect.error
  }
}
