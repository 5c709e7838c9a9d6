import type {
  DescribedObject,
  DescribedProperty,
  DescribedValue,
  TaggedValue,
} from './described-value.ts'
import type { ScriptFrames } from './script-frames.ts'

/** `util.inspect` of Node shows this much by default. */
const usualDepth = 2
const maxElements = 100
const maxStringLength = 10_000
/** Together, so that a huge graph stays a line of text. */
const maxNodes = 2_000

/** Describes values for the worker, never calling a getter. Copes with cycles and with anything that throws. */
export class ValueDescriber {
  readonly #frames: ScriptFrames
  readonly #maxDepth: number
  readonly #open = new Map<object, number>()
  #nodes = 0
  #lastId = 0

  /** @param maxDepth how many levels of objects are entered */
  constructor(frames: ScriptFrames, maxDepth = usualDepth) {
    this.#frames = frames
    this.#maxDepth = maxDepth
  }

  /** @param depth how many levels of objects have been entered already */
  describe(value: unknown, depth = 0): DescribedValue {
    switch (typeof value) {
      case 'string':
        return describeString(value, depth)
      case 'boolean':
        return value
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : { kind: 'number', text: Object.is(value, -0) ? '-0' : String(value) }
      case 'undefined':
        return { kind: 'undefined' }
      case 'bigint':
        return { kind: 'bigint', text: String(value) }
      case 'symbol':
        return { kind: 'symbol', description: value.description ?? '' }
      case 'object':
      case 'function':
        return value === null ? null : this.#describeReference(value, depth)
      default:
        return { kind: 'literal', text: typeof value }
    }
  }

  #describeReference(value: object, depth: number): TaggedValue {
    const openId = this.#open.get(value)
    if (openId !== undefined) return { kind: 'reference', id: openId }
    if (++this.#nodes > maxNodes) return { kind: 'literal', text: '…' }
    const id = ++this.#lastId
    this.#open.set(value, id)
    try {
      if (value instanceof Promise) return { kind: 'literal', text: 'Promise {}' }
      return this.#describeObject(value, id, depth)
    } catch {
      return { kind: 'literal', text: '[object that cannot be shown]' }
    } finally {
      this.#open.delete(value)
    }
  }

  #describeObject(value: object, id: number, depth: number): DescribedObject {
    const isArray = Array.isArray(value)
    const base = { id, className: classNameOf(value) }
    // Node only says `[Object]` here; one property shows that there is something.
    if (depth > this.#maxDepth && typeof value === 'object' && !(value instanceof Error)) {
      const isEmpty = Object.keys(value).length === 0
      const properties = isEmpty ? [] : [{ key: '…', value: null }]
      return { ...base, kind: isArray ? 'array' : 'object', properties }
    }
    const properties = this.#propertiesOf(value, depth)
    return { ...base, properties, ...this.#contentOf(value, depth) }
  }

  #contentOf(
    value: object,
    depth: number,
  ): Omit<DescribedObject, 'id' | 'className' | 'properties'> {
    if (typeof value === 'function') return describeFunction(value)
    const describeAll = (values: Iterable<unknown>) =>
      firstOf(values).map((v) => this.describe(v, depth + 1))
    if (Array.isArray(value)) {
      const elements = Array.from({ length: Math.min(value.length, maxElements + 1) }, (_, i) =>
        i in value ? this.describe(value[i], depth + 1) : hole,
      )
      return { kind: 'array', elements, length: value.length }
    }
    if (value instanceof Error) return { kind: 'error', text: this.#errorText(value) }
    if (value instanceof Date) {
      return { kind: 'date', text: Number.isNaN(value.getTime()) ? '' : value.toISOString() }
    }
    if (value instanceof RegExp) return { kind: 'regexp', text: value.source, flags: value.flags }
    if (value instanceof Map)
      return { kind: 'map', elements: describeAll(firstOf(value).flat()), length: value.size }
    if (value instanceof Set)
      return { kind: 'set', elements: describeAll(value), length: value.size }
    if (value instanceof Uint8Array) {
      const hex = [...value.subarray(0, 51)].map((byte) => byte.toString(16).padStart(2, '0'))
      return { kind: 'bytes', text: hex.join(''), length: value.length }
    }
    return { kind: 'object' }
  }

  #propertiesOf(value: object, depth: number): DescribedProperty[] {
    const isIndexed = Array.isArray(value) || value instanceof Uint8Array
    const keys = Reflect.ownKeys(value).filter((key) => {
      if (isIndexed && typeof key === 'string' && /^(\d+|length)$/.test(key)) return false
      return Reflect.getOwnPropertyDescriptor(value, key)?.enumerable === true
    })
    return keys.map((key) => {
      const described = this.#describeSlot(Reflect.getOwnPropertyDescriptor(value, key), depth)
      return typeof key === 'symbol'
        ? { key: key.description ?? '', isSymbol: true, value: described }
        : { key, value: described }
    })
  }

  #describeSlot(slot: PropertyDescriptor | undefined, depth: number): DescribedValue {
    if (slot?.get && slot.set) return { kind: 'literal', text: '[Getter/Setter]' }
    if (slot?.get) return { kind: 'literal', text: '[Getter]' }
    if (slot?.set) return { kind: 'literal', text: '[Setter]' }
    return this.describe(slot?.value, depth + 1)
  }

  #errorText(error: Error): string {
    const message = error.message === '' ? error.name : `${error.name}: ${error.message}`
    const stack = this.#frames.scriptStack(error.stack)
    return stack === '' ? message : `${message}\n${stack}`
  }
}

const hole: TaggedValue = { kind: 'hole' }

/** As many elements as are shown, and one more. */
function firstOf<T>(values: Iterable<T>): T[] {
  const first: T[] = []
  for (const value of values) {
    if (first.length > maxElements) break
    first.push(value)
  }
  return first
}

function describeString(text: string, depth: number): DescribedValue {
  // A string on its own is printed whole, one within an object only so far.
  const limit = depth === 0 ? 10 * maxStringLength : maxStringLength
  return text.length <= limit
    ? text
    : { kind: 'long-string', text: text.slice(0, limit), missing: text.length - limit }
}

function describeFunction(value: object): Omit<DescribedObject, 'id' | 'className' | 'properties'> {
  const source = Function.prototype.toString.call(value)
  const name: unknown = Reflect.getOwnPropertyDescriptor(value, 'name')?.value
  const functionKind = /^class\b/.test(source)
    ? 'class'
    : /^async\b/.test(source)
      ? 'async'
      : 'plain'
  return { kind: 'function', text: typeof name === 'string' ? name : '', functionKind }
}

function classNameOf(value: object): string | null {
  let proto: unknown = Reflect.getPrototypeOf(value)
  if (proto === null) return null
  while (typeof proto === 'object' && proto !== null) {
    const maker: unknown = Reflect.getOwnPropertyDescriptor(proto, 'constructor')?.value
    if (typeof maker === 'function' && maker.name !== '') return maker.name
    proto = Reflect.getPrototypeOf(proto)
  }
  return 'Object'
}
