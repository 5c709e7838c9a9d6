import { ValueSearch } from './value-search.ts'

/** The texts that the person wants masked wherever they stand. */
export class FurtherTexts {
  readonly texts: readonly string[]
  readonly #search: ValueSearch

  constructor(texts: readonly string[]) {
    this.texts = [...new Set(texts)].filter((text) => text.trim() !== '')
    this.#search = new ValueSearch(
      this.texts.map((text) => ({ text, replacement: '‹masked›', isCommon: false })),
    )
  }

  /** Whether one of them is the value or a part of it. */
  standIn(value: string): boolean {
    return this.texts.includes(value) || this.replaceIn(value) !== value
  }

  replaceIn(value: string): string {
    return this.#search.replace(value, { isConfiguration: false })
  }
}
