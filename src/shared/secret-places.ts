import { isSecretKey } from './redaction.ts'

/** A text under a key that says that it is a secret. */
export interface SecretPlace {
  readonly path: readonly string[]
  /** The key that says so. */
  readonly key: string
  readonly value: string
}

/** Levels in which secrets are looked for; no connection has so many. */
const deepestLevel = 200

/** Where keys sound like secrets, and their values are names of parameters or choices. */
const openPlaces: ReadonlySet<string> = new Set(['options.authParamsMap', 'workbench.behaviour'])

/** Every secret of a connection that its key gives away and that has a value, wherever it stands. */
export function* secretPlaces(
  value: unknown,
  path: readonly string[] = [],
): Generator<SecretPlace, void, undefined> {
  if (typeof value !== 'object' || value === null) return
  if (path.length > deepestLevel || openPlaces.has(path.join('.'))) return
  for (const [name, item] of Object.entries(value)) {
    const place = [...path, name]
    const key = keyOf(place)
    if (typeof item !== 'string') yield* secretPlaces(item, place)
    else if (item !== '' && isSecretKey(key)) yield { path: place, key, value: item }
  }
}

/** In `upstream_params`, a value is wrapped, and its key stands one level above. */
function keyOf(path: readonly string[]): string {
  const [root, options, name = '', last] = path
  const isWrapped = root === 'options' && options === 'upstream_params' && path.length === 4
  return isWrapped && last === 'value' ? name : (path.at(-1) ?? '')
}

/** A copy of the value with a text at the path; the rest is shared with the original. */
export function withTextAt(value: unknown, path: readonly string[], text: string): unknown {
  const [key, ...rest] = path
  if (key === undefined) return text
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === key ? withTextAt(item, rest, text) : item))
  const entries = Object.entries(Object(value))
  return Object.fromEntries(
    entries.map(([name, item]) => [name, name === key ? withTextAt(item, rest, text) : item]),
  )
}
