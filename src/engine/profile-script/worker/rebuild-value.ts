import { inspect } from 'node:util'
import type { DescribedObject, DescribedValue, TaggedValue } from '../guest/described-value.ts'

/**
 * Builds a described value again, as an object that `util.inspect` shows like the original. What
 * comes from the guest never names a symbol or a function that this process knows, so nothing in it
 * can run.
 */
export function rebuildValue(described: DescribedValue, open = new Map<number, object>()): unknown {
  if (typeof described !== 'object' || described === null) return described
  switch (described.kind) {
    case 'undefined':
    case 'hole':
      return undefined
    case 'number':
      return Number(described.text)
    case 'bigint':
      return BigInt(described.text)
    case 'symbol':
      return Symbol(described.description)
    case 'literal':
      return shownAs(described.text)
    case 'long-string':
      return shownAs(longStringText(described))
    case 'reference':
      return open.get(described.id)
    default:
      return rebuildObject(described, open)
  }
}

/** Shows a text without quotes. */
function shownAs(text: string): object {
  return { [inspect.custom]: () => text }
}

function longStringText({ text, missing }: Extract<TaggedValue, { kind: 'long-string' }>): string {
  return `${inspect(text)}... ${missing} more characters`
}

function rebuildObject(described: DescribedObject, open: Map<number, object>): object {
  const target = emptyObject(described)
  open.set(described.id, target)
  fill(target, described, open)
  for (const { key, isSymbol, value } of described.properties) {
    Object.defineProperty(target, isSymbol ? Symbol(key) : key, {
      configurable: true,
      enumerable: true,
      value: rebuildValue(value, open),
    })
  }
  open.delete(described.id)
  return target
}

function emptyObject(described: DescribedObject): object {
  const { kind, className, text = '', flags, length } = described
  switch (kind) {
    case 'function':
      return Object.defineProperty(emptyFunction(described), 'name', { value: text })
    case 'error': {
      const error = new Error()
      Object.defineProperty(error, 'stack', { value: text })
      return error
    }
    case 'date':
      return new Date(text)
    case 'regexp':
      return new RegExp(text, flags)
    case 'bytes':
      return shownAs(bytesText(className, text, length ?? 0))
    case 'array':
      return withClass([], className, Array.prototype)
    case 'map':
      return withClass(new Map(), className, Map.prototype)
    case 'set':
      return withClass(new Set(), className, Set.prototype)
    default:
      return withClass({}, className, Object.prototype)
  }
}

function emptyFunction({ functionKind }: DescribedObject): object {
  if (functionKind === 'class') return class {}
  return functionKind === 'async' ? async () => undefined : () => undefined
}

/** Gives an object the prototype of a class with that name, which is all that `inspect` looks at. */
function withClass<T extends object>(target: T, className: string | null, base: object): T {
  if (className === null) return Object.setPrototypeOf(target, null)
  const ownName: unknown = Reflect.get(base, 'constructor').name
  if (className === ownName) return target
  const maker = Object.defineProperty(() => undefined, 'name', { value: className })
  const prototype = Object.create(base, { constructor: { value: maker } })
  Object.defineProperty(maker, 'prototype', { value: prototype })
  return Object.setPrototypeOf(target, prototype)
}

/** Puts elements in; what is beyond them is only counted. */
function fill(
  target: object,
  { elements = [], length = 0 }: DescribedObject,
  open: Map<number, object>,
): void {
  const values = elements.map((element) => rebuildValue(element, open))
  if (Array.isArray(target)) {
    for (const [i, value] of values.entries()) if (!isHole(elements[i])) target[i] = value
    target.length = Math.min(Math.max(length, values.length), 2 ** 32 - 1)
  } else if (target instanceof Map) {
    for (let i = 0; i < values.length; i += 2) target.set(values[i], values[i + 1])
    while (target.size < Math.min(length, maxCounted)) target.set({}, undefined)
  } else if (target instanceof Set) {
    for (const value of values) target.add(value)
    while (target.size < Math.min(length, maxCounted)) target.add({})
  }
}

function isHole(element: DescribedValue | undefined): boolean {
  return typeof element === 'object' && element?.kind === 'hole'
}

const maxCounted = 10_000

/** As Node shows a Buffer: fifty bytes, then how many more. */
function bytesText(className: string | null, hex: string, length: number): string {
  const bytes = hex.match(/../g) ?? []
  const more = length > 50 ? ` ... ${length - 50} more byte${length === 51 ? '' : 's'}` : ''
  return `<${className ?? 'Uint8Array'}${bytes
    .slice(0, 50)
    .map((byte) => ` ${byte}`)
    .join('')}${more}>`
}
