import { isObject } from '../../shared/json-object.ts'
import type { ImportReport } from './import-report.ts'

/**
 * One place in a parsed text. An importer reads a text only through its places, which remember what
 * was read: `reportUnread` then lists the rest, so that nothing is dropped silently.
 */
export class Place {
  readonly value: unknown
  /** For example `connections[1].options`; empty for the whole text. */
  readonly path: string
  readonly report: ImportReport
  readonly #children = new Map<string, Place>()
  #isRead = false

  constructor(value: unknown, path: string, report: ImportReport) {
    this.value = value
    this.path = path
    this.report = report
  }

  /** The member of an object or the item of an array, where there is one. */
  at(key: string | number): Place | undefined {
    if (typeof this.value !== 'object' || this.value === null) return undefined
    if (!Object.hasOwn(this.value, key)) return undefined
    const known = this.#children.get(String(key))
    if (known) return known
    // A property that exists is read; which one does not matter to an `unknown`.
    const value = (this.value as Record<string | number, unknown>)[key]
    const child = new Place(value, joinPath(this.path, key), this.report)
    this.#children.set(String(key), child)
    return child
  }

  get keys(): readonly string[] {
    return isObject(this.value) ? Object.keys(this.value) : []
  }

  /** The items of an array; none where it is something else. */
  get items(): readonly Place[] {
    if (!Array.isArray(this.value)) return []
    return this.value.flatMap((_, index) => this.at(index) ?? [])
  }

  /** The value with everything in it: all of it counts as read. */
  take(): unknown {
    this.#isRead = true
    return this.value
  }

  /** The text at `key`, reading it; a safe integer or a flag counts as its text. */
  text(key: string): string | undefined {
    const child = this.at(key)
    if (!child || child.value === null || child.value === undefined) return undefined
    if (typeof child.value === 'string') return String(child.take())
    if (Number.isSafeInteger(child.value) || typeof child.value === 'boolean')
      return String(child.take())
    child.leaveOut(`must be a text, not ${describeType(child.value)}`)
    return undefined
  }

  /** The flag at `key`, reading it; the words `true` and `false` count, too. */
  flag(key: string): boolean | undefined {
    const child = this.at(key)
    if (!child || child.value === null || child.value === undefined) return undefined
    const flag = flagOf(child.value)
    if (flag === undefined)
      child.leaveOut(`must be true or false, not ${describeType(child.value)}`)
    else child.take()
    return flag
  }

  /** Reports this place, with everything in it, as not taken. */
  leaveOut(reason: string): void {
    this.#isRead = true
    this.report.add(this.path, reason)
  }

  /** Reports, in one entry, every member with something in it that nobody read so far. */
  leaveOutUnread(reason: string): void {
    const unread = this.keys.filter((key) => this.at(key)?.hasUnread)
    for (const key of unread) this.at(key)?.take()
    if (unread.length > 0)
      this.report.add(unread.map((key) => joinPath(this.path, key)).join(', '), reason)
  }

  /** Reports every place below that nobody read; `reasons` may know better by the last key. */
  reportUnread(reasons: Readonly<Record<string, string>> = {}): void {
    if (this.#isRead || this.isEmpty) return
    this.#isRead = true
    if (this.#children.size === 0) {
      const key = lastKey(this.path)
      this.report.add(this.path, Object.hasOwn(reasons, key) ? (reasons[key] ?? noPlace) : noPlace)
      return
    }
    const keys = Array.isArray(this.value) ? [...this.value.keys()] : this.keys
    for (const key of keys) this.at(key)?.reportUnread(reasons)
  }

  /** Says that this place, or one in it, holds something that nobody read. */
  get hasUnread(): boolean {
    if (this.#isRead || this.isEmpty) return false
    if (this.#children.size === 0) return true
    const keys = Array.isArray(this.value) ? [...this.value.keys()] : this.keys
    return keys.some((key) => this.at(key)?.hasUnread)
  }

  /** Says that there is nothing to lose here: null, an empty text, array or object. */
  get isEmpty(): boolean {
    const { value } = this
    if (value === null || value === undefined || value === '') return true
    return typeof value === 'object' && Object.keys(value).length === 0
  }
}

const noPlace = 'a connection has no place for this'

function flagOf(value: unknown): boolean | undefined {
  if (value === true || value === 'true') return true
  return value === false || value === 'false' ? false : undefined
}

/** The JSON type of a value as a person says it. */
export function describeType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return 'a text'
  return typeof value === 'boolean' ? 'a flag' : `a ${typeof value}`
}

export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!/^[\w$:-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
