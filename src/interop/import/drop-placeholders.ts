import type { Connection } from '../../shared/connection.ts'
import { listConnectionSecrets, mapConnectionSecrets } from '../../shared/connection-secrets.ts'
import { placeholderPattern } from '../../shared/redaction.ts'
import type { ImportReport } from './import-report.ts'
import { joinPath } from './place.ts'

/** Empties the secrets of a file that was made for sharing: a placeholder there only stands for one. */
export function dropPlaceholders(connection: Connection, report: ImportReport): Connection {
  const isPlaceholder = (value: string) => value.search(placeholderPattern) !== -1
  const dropped = listConnectionSecrets(connection).filter(({ value }) => isPlaceholder(value))
  if (dropped.length === 0) return connection
  for (const { path, value } of dropped)
    report.add(
      path.reduce<string>(joinPath, connection.name),
      `${value.match(placeholderPattern)?.[0]} only stands for a secret; type the secret itself`,
    )
  return mapConnectionSecrets(connection, ({ value }) => (isPlaceholder(value) ? '' : value))
}
