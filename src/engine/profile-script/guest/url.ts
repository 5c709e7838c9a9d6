import type { GuestBridge, UrlParts } from './bridge.ts'
import { writeBridgeJson } from './bridge-json.ts'
import { type GuestServices, parseUrl } from './services.ts'

/**
 * `URL` and `URLSearchParams`. The worker's own (WHATWG) implementation does the parsing and writing,
 * so that nothing about URLs is decided twice; these classes only keep its answers.
 */
export function create({ bridge, library }: GuestServices): Record<string, unknown> {
  const SearchParams = defineSearchParams(bridge)
  return {
    URL: defineUrl(bridge, SearchParams),
    URLSearchParams: SearchParams,
    // What is older than the standard, by Node itself.
    parse: (text: unknown, withQuery?: unknown) =>
      library('parseLegacyUrl', String(text), Boolean(withQuery)),
    format: (url: unknown) =>
      typeof url === 'string'
        ? url
        : (hrefOf(url) ?? library('formatLegacyUrl', { ...Object(url) })),
    resolve: (from: unknown, to: unknown) => library('resolveLegacyUrl', String(from), String(to)),
  }
}

function hrefOf(url: unknown): string | undefined {
  const tag = Object.prototype.toString.call(url)
  return tag === '[object URL]' ? String(Object(url).href) : undefined
}

type Pair = [name: string, value: string]
type SearchParamsConstructor = ReturnType<typeof defineSearchParams>

function defineSearchParams(bridge: GuestBridge) {
  return class URLSearchParams {
    #pairs: Pair[]
    #changed: (query: string) => void = () => undefined

    constructor(init: unknown = '') {
      this.#pairs = readPairs(bridge, init)
    }

    /** Ties the list to a URL, whose query is `query`. */
    static bind(params: URLSearchParams, query: string, changed: (query: string) => void): void {
      params.#pairs = readPairs(bridge, query)
      params.#changed = changed
    }

    get size(): number {
      return this.#pairs.length
    }

    get [Symbol.toStringTag](): string {
      return 'URLSearchParams'
    }

    append(name: unknown, value: unknown): void {
      this.#set([...this.#pairs, [String(name), String(value)]])
    }

    delete(name: unknown, value?: unknown): void {
      this.#set(this.#pairs.filter((pair) => !matches(pair, name, value)))
    }

    get(name: unknown): string | null {
      return this.#pairs.find(([n]) => n === String(name))?.[1] ?? null
    }

    getAll(name: unknown): string[] {
      return this.#pairs.filter(([n]) => n === String(name)).map(([, value]) => value)
    }

    has(name: unknown, value?: unknown): boolean {
      return this.#pairs.some((pair) => matches(pair, name, value))
    }

    set(name: unknown, value: unknown): void {
      const first = this.#pairs.findIndex(([n]) => n === String(name))
      const pair: Pair = [String(name), String(value)]
      const others = this.#pairs.filter(([n], i) => i <= first || n !== pair[0])
      this.#set(first === -1 ? [...others, pair] : others.with(first, pair))
    }

    sort(): void {
      this.#set(this.#pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    }

    forEach(visit: (value: string, name: string, params: unknown) => void): void {
      for (const [name, value] of this.#pairs) visit(value, name, this)
    }

    *entries(): IterableIterator<Pair> {
      for (const [name, value] of this.#pairs) yield [name, value]
    }

    *keys(): IterableIterator<string> {
      for (const [name] of this.#pairs) yield name
    }

    *values(): IterableIterator<string> {
      for (const [, value] of this.#pairs) yield value
    }

    [Symbol.iterator](): IterableIterator<Pair> {
      return this.entries()
    }

    toString(): string {
      return bridge.writeQuery(writeBridgeJson(this.#pairs))
    }

    #set(pairs: Pair[]): void {
      this.#pairs = pairs
      this.#changed(this.toString())
    }
  }
}

function matches([name, value]: Pair, wantedName: unknown, wantedValue: unknown): boolean {
  return name === String(wantedName) && (wantedValue === undefined || value === String(wantedValue))
}

function readPairs(bridge: GuestBridge, init: unknown): Pair[] {
  if (typeof init !== 'object' || init === null) return JSON.parse(bridge.parseQuery(String(init)))
  const pairs: Iterable<unknown> = isIterable(init) ? init : Object.entries(init)
  return [...pairs].map((pair) => {
    const [name, value, ...rest]: unknown[] = isIterable(pair) ? [...pair] : []
    if (value === undefined || rest.length > 0)
      throw new TypeError('URLSearchParams: each query pair must be [name, value]')
    return [String(name), String(value)]
  })
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

const settableParts = [
  'href',
  'protocol',
  'username',
  'password',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const

function defineUrl(bridge: GuestBridge, SearchParams: SearchParamsConstructor) {
  class URL {
    readonly #searchParams = new SearchParams()
    #parts: UrlParts

    constructor(text: unknown, base?: unknown) {
      const parts = parse(text, base)
      if (!parts) {
        throw Object.assign(new TypeError('Invalid URL'), {
          code: 'ERR_INVALID_URL',
          input: String(text),
        })
      }
      this.#parts = parts
      this.#bindSearchParams()
    }

    static canParse(text: unknown, base?: unknown): boolean {
      return parse(text, base) !== undefined
    }

    get origin(): string {
      return this.#parts.origin
    }

    get [Symbol.toStringTag](): string {
      return 'URL'
    }

    get searchParams(): unknown {
      return this.#searchParams
    }

    toString(): string {
      return this.#parts.href
    }

    toJSON(): string {
      return this.#parts.href
    }

    static read(url: URL, part: keyof UrlParts): string {
      return url.#parts[part]
    }

    static change(url: URL, part: string, value: unknown): void {
      url.#parts = JSON.parse(bridge.changeUrl(url.#parts.href, part, String(value)))
      url.#bindSearchParams()
    }

    #bindSearchParams(): void {
      SearchParams.bind(this.#searchParams, this.#parts.search, (query) => {
        this.#parts = JSON.parse(bridge.changeUrl(this.#parts.href, 'search', query))
      })
    }
  }

  function parse(text: unknown, base: unknown): UrlParts | undefined {
    return parseUrl(bridge, String(text), base === undefined ? undefined : String(base))
  }

  const { read, change } = URL
  for (const part of settableParts) {
    Object.defineProperty(URL.prototype, part, {
      configurable: true,
      enumerable: true,
      get(this: URL) {
        return read(this, part)
      },
      set(this: URL, value: unknown) {
        change(this, part, value)
      },
    })
  }
  // Only the accessors above need them; they are no part of the standard's class.
  Reflect.deleteProperty(URL, 'read')
  Reflect.deleteProperty(URL, 'change')
  return URL
}
