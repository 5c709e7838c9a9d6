import type { Connection } from './connection.ts'
import { connectionFields } from './connection-fields.ts'
import { nearestName } from './nearest-name.ts'

/** Keys with a place of their own beside the fields: the containers, and what the API adds. */
const structure: ReadonlySet<string> = new Set([
  'strategy',
  'authentication',
  'connected_accounts',
  'options',
  'workbench',
  'options.scripts',
])

const fields: ReadonlySet<string> = new Set(
  Object.values(connectionFields).map(({ path }) => path.join('.')),
)

/**
 * Lists the paths of a connection's keys that no field shows, such as `id` or
 * `options.freeform_scopes`. They are kept as they are.
 */
export function unknownKeysOf(connection: Connection): readonly (readonly string[])[] {
  const { options, authentication, connected_accounts } = connection
  return [
    ...pathsIn(connection, []),
    ...pathsIn(authentication, ['authentication']),
    ...pathsIn(connected_accounts, ['connected_accounts']),
    ...pathsIn(options, ['options']),
    ...pathsIn(options.scripts, ['options', 'scripts']),
  ]
}

function pathsIn(value: object | undefined, above: readonly string[]): (readonly string[])[] {
  return Object.entries(value ?? {})
    .filter(([, item]) => item !== undefined)
    .map(([key]) => [...above, key])
    .filter((path) => !fields.has(path.join('.')) && !structure.has(path.join('.')))
}

/** A key that nobody knows, and the known one that it was most likely meant to be. */
export interface UnknownKey {
  readonly path: readonly string[]
  readonly meant: string | undefined
}

/** Keys of one connection that are looked at one by one; a file may hold any number. */
const namedLimit = 50

/** The first fifty of the same keys, but for `id`, which every connection of a tenant has. */
export function findUnknownKeys(connection: Connection): readonly UnknownKey[] {
  return unknownKeysOf(connection)
    .filter((path) => path.join('.') !== 'id')
    .slice(0, namedLimit)
    .map((path) => ({ path, meant: guessMeant(path) }))
}

/** Names unknown keys in a sentence: `options.script (did you mean options.scripts?)`. */
export function listUnknownKeys(keys: readonly UnknownKey[]): string {
  return keys
    .map(({ path, meant }) => `${nameKey(path)}${meant ? ` (did you mean ${meant}?)` : ''}`)
    .join(', ')
}

/** A key in a sentence; a file may hold one of any length. */
export function nameKey(path: readonly string[]): string {
  return path.map((key) => (key.length > 60 ? `${key.slice(0, 60)}…` : key)).join('.')
}

/** A known key of the same name in another place, or one of nearly that name in the same place. */
function guessMeant(path: readonly string[]): string | undefined {
  const key = path.at(-1) ?? ''
  const known = [...fields, ...structure]
  const elsewhere = known.filter((other) => other.endsWith(`.${key}`) || other === key)
  if (elsewhere.length === 1) return elsewhere[0]
  const above = path
    .slice(0, -1)
    .map((part) => `${part}.`)
    .join('')
  const beside = known.filter((other) => other.startsWith(above)).map((o) => o.slice(above.length))
  const near = nearestName(key, beside)
  return near === undefined ? undefined : `${above}${near}`
}
