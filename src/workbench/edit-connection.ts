import type { Connection } from '../shared/connection.ts'
import { applyConnectionEdits } from '../shared/connection-edits.ts'
import { connectionSchema } from '../shared/connection-schema.ts'
import type { ConnectionEdit } from '../shared/finding.ts'
import { describeSchemaProblem } from './describe-schema-problem.ts'
import { Refusal } from './refusal.ts'

/** Applies edits that come from outside; throws a `Refusal` where they would spoil the connection. */
export function editConnection(
  connection: Connection,
  edits: readonly ConnectionEdit[],
): Connection {
  const edited = applyConnectionEdits(connection, edits)
  const parsed = connectionSchema.safeParse(edited)
  if (!parsed.success)
    throw new Refusal('edit-invalid', `${describeSchemaProblem(parsed.error, edited)}.`)
  if (parsed.data.name === connection.name) return parsed.data
  throw new Refusal('name-fixed', 'A connection keeps its name; duplicate it to give it another.')
}
