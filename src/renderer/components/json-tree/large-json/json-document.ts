import { type JsonRow, jsonRows } from '../json-rows.ts'

/** What is asked of the worker that holds a document. */
export type JsonQuestion =
  | { readonly kind: 'open'; readonly text: string }
  | ({ readonly kind: 'show' } & LineWindow)
  | ({ readonly kind: 'toggle'; readonly path: string } & LineWindow)

/** Lines from the first one to before the last one. */
export interface LineWindow {
  readonly from: number
  readonly to: number
}

export type JsonAnswer =
  | { readonly kind: 'not-json' }
  /** Of `count` lines that can be seen just now, those from `from` on. */
  | {
      readonly kind: 'lines'
      readonly count: number
      readonly from: number
      readonly lines: readonly JsonRow[]
    }

/** Lines that are given with the answer to `open`: more than fit on a screen. */
const firstLines = 200

/** A JSON document whose tree is asked for some lines at a time. */
export class JsonDocument {
  #root: unknown = null
  readonly #toggled = new Set<string>()
  #rows: readonly JsonRow[] = []

  answer(question: JsonQuestion): JsonAnswer {
    if (question.kind === 'open') return this.#open(question.text)
    if (question.kind === 'toggle') this.#toggle(question.path)
    const { from, to } = question
    return { kind: 'lines', count: this.#rows.length, from, lines: this.#rows.slice(from, to) }
  }

  #open(text: string): JsonAnswer {
    try {
      this.#root = JSON.parse(text)
      this.#rows = jsonRows(this.#root, this.#toggled)
    } catch {
      // It only began like JSON, or is nested deeper than anything that is meant to be read.
      return { kind: 'not-json' }
    }
    return this.answer({ kind: 'show', from: 0, to: firstLines })
  }

  #toggle(path: string): void {
    if (!this.#toggled.delete(path)) this.#toggled.add(path)
    this.#rows = jsonRows(this.#root, this.#toggled)
  }
}
