/** Request headers in order, names as typed, found by name in any case. */
export class HeaderMap {
  readonly #entries: [name: string, value: unknown][]

  /** Headers that are `undefined` are left out, as `request` does. */
  constructor(headers: unknown) {
    this.#entries = Object.entries(headers ?? {}).filter(([, value]) => value !== undefined)
  }

  get(name: string): string | undefined {
    const entry = this.#find(name)
    return entry && String(entry[1])
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined
  }

  /** Replaces the value of that name, keeping the case in which it was typed first. */
  set(name: string, value: string): void {
    const entry = this.#find(name)
    if (entry) entry[1] = value
    else this.#entries.push([name, value])
  }

  remove(name: string): void {
    const index = this.#entries.findIndex(([n]) => n.toLowerCase() === name)
    if (index !== -1) this.#entries.splice(index, 1)
  }

  /** One line per value: an array stands for several headers of the same name. */
  toLines(): [name: string, value: string][] {
    return this.#entries.flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((v): [string, string] => [name, String(v)]),
    )
  }

  toObject(): Record<string, unknown> {
    return Object.fromEntries(this.#entries)
  }

  #find(name: string): [name: string, value: unknown] | undefined {
    return this.#entries.find(([n]) => n.toLowerCase() === name)
  }
}
