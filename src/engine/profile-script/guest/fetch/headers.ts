type Line = readonly [name: string, value: string]

const namePattern = /^[!#$%&'*+\-.^_`|~\w]+$/

/** `Headers` of the fetch standard: names in lower case, sorted when they are walked through. */
export class Headers {
  #lines: Line[] = []

  constructor(init?: unknown) {
    if (init === undefined || init === null) return
    if (init instanceof Headers) this.#lines = [...init.#lines]
    else for (const [name, value] of pairsOf(init)) this.append(name, value)
  }

  append(name: unknown, value: unknown): void {
    this.#lines.push([readName(name), readValue(value)])
  }

  delete(name: unknown): void {
    const wanted = readName(name)
    this.#lines = this.#lines.filter(([known]) => known !== wanted)
  }

  get(name: unknown): string | null {
    const wanted = readName(name)
    const values = this.#lines.filter(([known]) => known === wanted).map(([, value]) => value)
    return values.length === 0 ? null : values.join(', ')
  }

  getSetCookie(): string[] {
    return this.#lines.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
  }

  has(name: unknown): boolean {
    const wanted = readName(name)
    return this.#lines.some(([known]) => known === wanted)
  }

  set(name: unknown, value: unknown): void {
    const wanted = readName(name)
    const line: Line = [wanted, readValue(value)]
    const first = this.#lines.findIndex(([known]) => known === wanted)
    this.delete(wanted)
    this.#lines.splice(first === -1 ? this.#lines.length : first, 0, line)
  }

  forEach(visit: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this) Reflect.apply(visit, self, [value, name, this])
  }

  *entries(): IterableIterator<[string, string]> {
    const names = [...new Set(this.#lines.map(([name]) => name))].sort()
    for (const name of names) {
      if (name === 'set-cookie') for (const value of this.getSetCookie()) yield [name, value]
      else yield [name, this.get(name) ?? '']
    }
  }

  *keys(): IterableIterator<string> {
    for (const [name] of this) yield name
  }

  *values(): IterableIterator<string> {
    for (const [, value] of this) yield value
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries()
  }

  get [Symbol.toStringTag](): string {
    return 'Headers'
  }
}

function pairsOf(init: unknown): Iterable<readonly [unknown, unknown]> {
  const object = Object(init)
  if (typeof object[Symbol.iterator] !== 'function') return Object.entries(object)
  return [...object].map((pair: unknown) => {
    const [name, value, ...rest]: unknown[] = [...Object(pair)]
    if (value === undefined || rest.length > 0)
      throw new TypeError('Headers: each header pair must be [name, value]')
    return [name, value] as const
  })
}

function readName(name: unknown): string {
  const text = String(name)
  if (!namePattern.test(text)) throw new TypeError(`Headers: "${text}" is no header name`)
  return text.toLowerCase()
}

function readValue(value: unknown): string {
  const text = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
  if (/[\0\r\n]/.test(text)) throw new TypeError('Headers: a header value holds a line break')
  return text
}
