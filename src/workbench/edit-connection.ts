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
  const parsed = connectionSchema.safeParse(applyConnectionEdits(connection, edits))
  if (!parsed.success) throw new Refusal('input-invalid', describeSchemaProblem(parsed.error, null))
  if (parsed.data.name === connection.name) return parsed.data
  throw new Refusal('name-fixed', 'The name of a connection cannot be changed; duplicate it instead.')
}
