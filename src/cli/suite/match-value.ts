import { runInNewContext } from 'node:vm'
import { isObject } from '../../shared/json-object.ts'

/** Where a value is not what was expected. */
export interface Mismatch {
  /** For example `profile.identities.0.provider`. */
  readonly place: string
  readonly expected: string
  readonly actual: string
}

/**
 * Compares a value with what is expected of it. An object is matched by the keys that are expected;
 * a list item by item. An object with one of these keys is a matcher:
 *
 * - `{ "$type": "string" }` – or `number`, `integer`, `boolean`, `object`, `list`, `null`
 * - `{ "$pattern": "^oauth2\\|" }` – a text that the regular expression matches
 * - `{ "$includes": [ … ] }` – a list in which each of these is found, or a text with this part
 * - `{ "$exactly": … }` – an object without any further key
 * - `{ "$absent": true }` – nothing at all
 */
export function matchValue(expected: unknown, actual: unknown, place: string): readonly Mismatch[] {
  // A server can choose a text that a pattern never comes to an end with, and no signal is heard
  // meanwhile. The context is there for its time limit alone; nothing else runs in it.
  const context = { compare: () => compare(expected, actual, place) }
  try {
    return runInNewContext('compare()', context, { timeout })
  } catch (error) {
    if (!isTimeout(error)) throw error
    const limit = `what is decided within ${timeout / 1000} s`
    return [{ place, expected: limit, actual: 'a text that a $pattern takes longer for' }]
  }
}

/** Milliseconds of one comparison. */
const timeout = 2000

function isTimeout(error: unknown): boolean {
  return isObject(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function compare(expected: unknown, actual: unknown, place: string): readonly Mismatch[] {
  if (isObject(expected)) {
    const [key = '', ...others] = Object.keys(expected)
    const isMatcher = others.length === 0 && Object.hasOwn(matchers, key)
    const matcher = isMatcher ? matchers[key] : undefined
    if (matcher) return matcher(expected[key], actual, place)
    if (!isObject(actual)) return mismatch(place, 'an object', actual)
    return Object.entries(expected).flatMap(([name, value]) =>
      compare(value, actual[name], `${place}.${name}`),
    )
  }
  if (Array.isArray(expected)) return matchList(expected, actual, place)
  return Object.is(expected, actual) ? [] : mismatch(place, show(expected), actual)
}

type Matcher = (wanted: unknown, actual: unknown, place: string) => readonly Mismatch[]

const matchers: Readonly<Record<string, Matcher>> = {
  $type: (wanted, actual, place) =>
    typesOf(actual).includes(String(wanted)) ? [] : mismatch(place, `a ${wanted}`, actual),
  $pattern: (wanted, actual, place) =>
    typeof actual === 'string' && new RegExp(String(wanted), 'u').test(actual)
      ? []
      : mismatch(place, `a text that matches /${wanted}/`, actual),
  $includes: (wanted, actual, place) => {
    const parts = Array.isArray(wanted) ? wanted : [wanted]
    return parts
      .filter((part) => !includes(actual, part))
      .flatMap((part) => mismatch(place, `something that includes ${show(part)}`, actual))
  },
  $exactly: (wanted, actual, place) =>
    JSON.stringify(sorted(wanted)) === JSON.stringify(sorted(actual))
      ? []
      : mismatch(place, show(wanted), actual),
  $absent: (wanted, actual, place) =>
    (actual === undefined) === (wanted !== false)
      ? []
      : mismatch(place, wanted === false ? 'something' : 'nothing', actual),
}

/** Throws a `TypeError` that names the place where a matcher could never match anything. */
export function checkMatchers(expected: unknown, place: string): void {
  if (Array.isArray(expected)) {
    for (const [i, item] of expected.entries()) checkMatchers(item, `${place}.${i}`)
    return
  }
  if (!isObject(expected)) return
  for (const [key, value] of Object.entries(expected)) {
    if (key.startsWith('$') && !Object.hasOwn(matchers, key))
      throw new TypeError(`${place}: there is no matcher ${key}`)
    if (key.startsWith('$') && Object.keys(expected).length > 1)
      throw new TypeError(`${place}: ${key} must be the only key of its object`)
    if (key === '$type' && !types.includes(String(value)))
      throw new TypeError(`${place}: $type must be one of ${types.join(', ')}`)
    if (key === '$pattern') checkPattern(value, place)
    checkMatchers(value, `${place}.${key}`)
  }
}

const types = ['string', 'number', 'integer', 'boolean', 'object', 'list', 'null']

function checkPattern(pattern: unknown, place: string): void {
  try {
    new RegExp(String(pattern), 'u')
  } catch {
    throw new TypeError(`${place}: $pattern is no regular expression: ${pattern}`)
  }
}

function matchList(
  expected: readonly unknown[],
  actual: unknown,
  place: string,
): readonly Mismatch[] {
  if (!Array.isArray(actual)) return mismatch(place, 'a list', actual)
  if (actual.length !== expected.length)
    return mismatch(place, `a list of ${expected.length}`, actual)
  return expected.flatMap((item, i) => compare(item, actual[i], `${place}.${i}`))
}

function includes(actual: unknown, part: unknown): boolean {
  if (typeof actual === 'string') return actual.includes(String(part))
  return Array.isArray(actual) && actual.some((item) => compare(part, item, '').length === 0)
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['list']
  if (Number.isInteger(value)) return ['number', 'integer']
  return [typeof value]
}

/** Keys in one order, so that equal objects have equal texts. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]))
}

function mismatch(place: string, expected: string, actual: unknown): readonly Mismatch[] {
  return [{ place, expected, actual: show(actual) }]
}

/** Characters of a value that a line can bear. */
const shownCharacters = 300

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text
}
