import type { Connection } from '../shared/connection.ts'
import type { ConnectionFormat } from '../shared/sharing/export-format.ts'
import { Refusal } from './refusal.ts'
import type { OpenedConnection } from './stored-connection.ts'

/**
 * The connection with all of its secrets. Throws a `Refusal` where one cannot be decrypted: an
 * empty text would take the tenant's own place.
 *
 * @param what is to leave, for example "a push"
 */
export function requireSecrets(
  { connection, undecryptable }: OpenedConnection,
  what: string,
): Connection {
  if (undecryptable.length === 0) return connection
  throw new Refusal(
    'secret-undecryptable',
    `A secret of "${connection.name}" cannot be decrypted here, and ${what} without it would remove it from the tenant; type it again first.`,
  )
}

/** The same for an export; a login link alone has no place for a secret. */
export function connectionToExport(opened: OpenedConnection, format: ConnectionFormat): Connection {
  return format === 'login-link' ? opened.connection : requireSecrets(opened, 'an export')
}
