/** Characters that references may bring in: some lines that double each other would fill the memory. */
const mostCharacters = 50_000_000

/** The values of what an HCL text refers to, as `var.domain`. */
export class KnownValues {
  readonly #values = new Map<string, { readonly value: unknown; readonly size: number }>()
  #left = mostCharacters

  get size(): number {
    return this.#values.size
  }

  has(traversal: string): boolean {
    return this.#values.has(traversal)
  }

  set(traversal: string, value: unknown): void {
    this.#values.set(traversal, { value, size: String(JSON.stringify(value)).length })
  }

  /** `undefined` where there is none, or too much was brought in already. */
  get(traversal: string): unknown {
    const known = this.#values.get(traversal)
    if (known === undefined || known.size > this.#left) return undefined
    this.#left -= known.size
    return known.value
  }
}
