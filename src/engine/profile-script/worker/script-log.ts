import { limits } from '../limits.ts'
import type { FromWorker } from '../worker-messages.ts'
import { writeConsoleText } from './console-text.ts'

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const

/** Passes on what a script writes and what is to be said of it, up to the limits. */
export class ScriptLog {
  readonly #post: (message: FromWorker) => void
  #lines = 0
  #characters = 0
  #warnings = 0

  constructor(post: (message: FromWorker) => void) {
    this.#post = post
  }

  /** @param values JSON of an array of described values */
  write(levelName: unknown, values: string, line: number | undefined): void {
    if (this.#isFull) return
    const level = levels.find((known) => known === levelName) ?? 'log'
    const text = writeConsoleText(values).slice(0, limits.consoleText - this.#characters)
    this.#lines++
    this.#characters += text.length
    this.#post({ kind: 'console', level, text, line })
    if (!this.#isFull) return
    const message = `The profile script wrote more to its console than the ${limits.consoleLines} lines or the million characters that are kept.`
    this.warn('console-cut-off', message, line)
  }

  warn(code: string, message: string, line: number | undefined): void {
    if (this.#warnings++ >= limits.warnings) return
    this.#post({ kind: 'warning', code, message: message.slice(0, limits.errorText), line })
  }

  get #isFull(): boolean {
    return this.#lines >= limits.consoleLines || this.#characters >= limits.consoleText
  }
}
