import { scriptFileName } from './bridge.ts'

/** A place in the script's text, counted from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

const frame = new RegExp(`\\(?${scriptFileName.replace('.', '\\.')}:(\\d+):(\\d+)\\)?\\s*$`)

/** Finds the script's own frames in stack traces. */
export class ScriptFrames {
  /** Characters that were put before the script's first line to make it an expression. */
  prefixLength = 0

  /** The innermost place of the script in a stack. */
  placeOf(stack: unknown): Place | undefined {
    return this.#framesOf(stack)[0]?.place
  }

  /** The place in the script that is being executed. */
  currentPlace(): Place | undefined {
    return this.placeOf(new Error().stack)
  }

  /** The stack's frames that lie in the script, as Node would write them. */
  scriptStack(stack: unknown): string {
    return this.#framesOf(stack)
      .map(({ text, place }) => {
        const where = `${scriptFileName}:${place.line}:${place.column}`
        const called = /^\s*at (\S+) \(/.exec(text)?.[1]
        return called && !called.startsWith('<') ? `    at ${called} (${where})` : `    at ${where}`
      })
      .join('\n')
  }

  #framesOf(stack: unknown): { text: string; place: Place }[] {
    if (typeof stack !== 'string') return []
    return stack.split('\n').flatMap((text) => {
      const match = frame.exec(text)
      return match ? [{ text, place: this.#place(Number(match[1]), Number(match[2])) }] : []
    })
  }

  #place(line: number, column: number): Place {
    return { line, column: line === 1 ? Math.max(1, column - this.prefixLength) : column }
  }
}
