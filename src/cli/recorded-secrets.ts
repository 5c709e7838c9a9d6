import type { Connection } from '../shared/connection.ts'
import { mapConnectionSecrets } from '../shared/connection-secrets.ts'
import type { Run } from '../shared/run.ts'
import { valueAt } from '../workbench/object-path.ts'

/** The connection with the placeholders of a recorded run in place of its secrets, as the recorded requests have them. */
export function withRecordedSecrets(connection: Connection, recorded: Run): Connection {
  return mapConnectionSecrets(connection, ({ path, value }) => {
    const placeholder = valueAt(recorded.connection, path)
    return typeof placeholder === 'string' ? placeholder : value
  })
}
