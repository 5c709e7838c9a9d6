import type { Connection } from './connection.ts'
import { connectionFields } from './connection-fields.ts'

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
