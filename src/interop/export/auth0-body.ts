import { type Connection, displayNameOf } from '../../shared/connection.ts'

/** A connection as Auth0's Management API takes it. */
export type Auth0Body = Readonly<Record<string, unknown>>

/** The reason why every export sends `display_name`. */
export const displayNameReason =
  'display_name is always sent: without it, Auth0 overwrites it with the name of the connection.'

/** The reason why every export sends all of `options`. */
export const wholeOptionsReason =
  'A PATCH replaces all of options: whatever is not sent is lost, and the connection breaks.'

/** The body of `POST /api/v2/connections`. */
export function createBodyOf(connection: Connection): Auth0Body {
  const { workbench: _workbench, id: _id, name, strategy, display_name, ...rest } = connection
  return { name, strategy, display_name: displayNameOf(connection), ...rest }
}

/** The body of `PATCH /api/v2/connections/{id}`: name and strategy cannot be changed. */
export function updateBodyOf(connection: Connection): Auth0Body {
  const { name: _name, strategy: _strategy, ...body } = createBodyOf(connection)
  return body
}

/** What Auth0's object has no place for, as a sentence; none where nothing is lost. */
export function explainWorkbenchSettings({ workbench, name }: Connection): readonly string[] {
  if (workbench === undefined || Object.keys(workbench).length === 0) return []
  return [
    `The settings of this workbench (${Object.keys(workbench).join(', ')}) are not part of the export of "${name}".`,
  ]
}
