/**
 * Reads the arguments that the guest gives to a function of the host library. They are JSON from a
 * hostile script: each function says what it takes, and nothing else is ever looked at.
 */
export class LibraryArguments {
  readonly #values: readonly unknown[]

  /** @param json a JSON array */
  constructor(json: string) {
    const values: unknown = JSON.parse(json)
    if (!Array.isArray(values)) throw new TypeError('the arguments must be an array')
    this.#values = values
  }

  text(index: number): string {
    const value = this.#values[index]
    if (typeof value !== 'string') throw mismatch(index, 'a text')
    return value
  }

  optionalText(index: number): string | undefined {
    return this.#values[index] == null ? undefined : this.text(index)
  }

  /** Bytes, which cross as base64. */
  bytes(index: number): Buffer {
    return Buffer.from(this.text(index), 'base64')
  }

  /** A whole number from `least` to `most`. */
  integer(index: number, least: number, most: number): number {
    const value = this.#values[index]
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most)
      return value
    throw mismatch(index, `a whole number from ${least} to ${most}`)
  }

  optionalInteger(index: number, least: number, most: number): number | undefined {
    return this.#values[index] == null ? undefined : this.integer(index, least, most)
  }

  optionalBoolean(index: number): boolean | undefined {
    const value = this.#values[index]
    if (value == null || typeof value === 'boolean') return value ?? undefined
    throw mismatch(index, 'true or false')
  }

  /** One of the words. */
  word<W extends string>(index: number, words: readonly W[]): W {
    const value = this.#values[index]
    const word = words.find((known) => known === value)
    if (word === undefined) throw mismatch(index, `one of ${words.join(', ')}`)
    return word
  }

  /** A plain object, as JSON makes it. */
  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.#values[index]
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw mismatch(index, 'an object')
    // Nothing but an object is left, and JSON gives it text keys.
    return value as Readonly<Record<string, unknown>>
  }
}

function mismatch(index: number, expected: string): TypeError {
  return new TypeError(`argument ${index + 1} must be ${expected}`)
}
