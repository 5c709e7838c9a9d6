import { create, type Delta, type DiffContext } from 'jsondiffpatch'
import { isObject } from '../shared/json-object.ts'
import type { Difference } from '../shared/run-comparison.ts'
import { isVolatileKey } from '../shared/volatile-values.ts'
import { fillMasks } from './fill-masks.ts'

const differ = create({
  // Lists of objects are matched by what identifies their items, else by their content.
  objectHash: (item) => JSON.stringify(identityOf(item)),
  arrays: { detectMove: false },
})

/** Items of a list that are matched with those of another: that takes the product of both. */
const longestMatched = 1000

/** Longer lists are compared item by item, as objects are. */
function compareByIndex(context: DiffContext): void {
  const { left, right } = context
  if (!Array.isArray(left) || !Array.isArray(right)) return
  if (Math.max(left.length, right.length) <= longestMatched) return
  context.left = withMarkedPlaces(left)
  context.right = withMarkedPlaces(right)
  context.leftIsArray = false
  context.rightIsArray = false
}
differ.processor.pipes.diff.before(
  'objects',
  Object.assign(compareByIndex, { filterName: 'long-lists' }),
)

/**
 * Every difference of two JSON values: keys in the order of `a`, then those that only `b` has; items
 * of a list by their place, a removed one before what is there now. What one of them masks counts as
 * the same as what the other has there.
 */
export function compareValues(
  a: unknown,
  b: unknown,
  path: readonly string[] = [],
  isVolatile: (key: string) => boolean = isVolatileKey,
): readonly Difference[] {
  const filledA = fillMasks(a, b)
  const delta = differ.diff(markKeys(filledA), markKeys(fillMasks(b, filledA)))
  return flatten(delta, path).map((difference) => ({
    ...difference,
    volatile: difference.path.slice(path.length).some(isVolatile),
  }))
}

type PlainDifference = Omit<Difference, 'volatile'>

/** Added is `[new]`, changed `[old, new]`, removed `[old, 0, 0]`; a list has `_t`, its old items `_`. */
function flatten(delta: Delta, path: readonly string[]): PlainDifference[] {
  if (delta === undefined) return []
  if (Array.isArray(delta)) {
    const [a, b] = delta
    if (delta.length === 1) return [{ path, change: 'added', b: unmarkKeys(a) }]
    return delta.length === 2
      ? [{ path, change: 'changed', a: unmarkKeys(a), b: unmarkKeys(b) }]
      : [{ path, change: 'removed', a: unmarkKeys(a) }]
  }
  const isList = '_t' in delta && delta._t === 'a'
  const entries: [string, Delta][] = Object.entries(delta)
  if (!isList) return entries.flatMap(([key, item]) => flatten(item, [...path, unmarked(key)]))
  return entries
    .filter(([key]) => key !== '_t')
    .map(([key, item]) => ({ key: key.replace('_', ''), item, isOld: key.startsWith('_') }))
    .sort((x, y) => Number(x.key) - Number(y.key) || Number(y.isOld) - Number(x.isOld))
    .flatMap(({ key, item }) => flatten(item, [...path, key]))
}

function withMarkedPlaces(list: readonly unknown[]): object {
  return Object.fromEntries(list.map((item, place) => [marked(String(place)), item]))
}

function identityOf(item: object): unknown {
  for (const key of ['id', 'kid', 'name', 'code'].map(marked))
    if (Object.hasOwn(item, key)) return Object.getOwnPropertyDescriptor(item, key)?.value
  return item
}

/** So that no key is one that every object inherits, as `constructor`, or that sets what it inherits. */
function marked(key: string): string {
  return `.${key}`
}

function unmarked(key: string): string {
  return key.slice(1)
}

/**
 * The value as JSON has it, with every key marked. A run that was not saved yet may hold keys
 * without a value, which JSON does not have.
 */
function markKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => markKeys(item ?? null))
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [marked(key), markKeys(item)]))
}

function unmarkKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarkKeys)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [unmarked(key), unmarkKeys(item)]),
  )
}
