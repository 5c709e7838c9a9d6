import type { Connection } from './connection.ts'
import { isSecretHeader, type Redactor } from './redaction.ts'
import { secretPlaces, withTextAt } from './secret-places.ts'

/** One secret that a connection holds. */
export interface ConnectionSecret {
  readonly path: readonly string[]
  /** What it is called between the marks of its placeholder. */
  readonly label: string
  readonly value: string
}

/** A secret with which the client authenticates itself. */
export interface Credential extends ConnectionSecret {
  readonly path:
    | readonly ['options', 'client_secret']
    | readonly ['options', 'customHeaders', string]
}

/**
 * The client secret and credentials in headers, where they have a value. The interface sees them only
 * as placeholders; other secrets it gets, because they are edited among values that are none.
 */
export function listCredentials({ options }: Connection): readonly Credential[] {
  const headers = Object.entries(options.customHeaders ?? {})
    .filter(([name, value]) => isSecretHeader(name) && value !== '')
    .map(([name, value]) => ({
      path: ['options', 'customHeaders', name] as const,
      // Only what a placeholder may hold: RFC 9110 allows more in a header's name.
      label: `customHeaders.${name.replace(/[^a-zA-Z0-9_.-]/g, '_')}`,
      value,
    }))
  if (!options.client_secret) return headers
  const path = ['options', 'client_secret'] as const
  return [{ path, label: 'client_secret', value: options.client_secret }, ...headers]
}

/** Every secret of a connection that has a value: its credentials first, then what its key gives away. */
export function listConnectionSecrets(connection: Connection): readonly ConnectionSecret[] {
  const credentials = listCredentials(connection)
  const listed = new Set(credentials.map(({ path }) => JSON.stringify(path)))
  const others = [...secretPlaces(connection)]
    .filter(({ path }) => !listed.has(JSON.stringify(path)))
    .map(({ path, key, value }) => ({ path, label: key, value }))
  return [...credentials, ...others]
}

/** The connection with each of its credentials replaced by what `replace` gives for it. */
export function mapCredentials(
  connection: Connection,
  replace: (credential: Credential) => string,
): Connection {
  return replaceSecrets(connection, listCredentials(connection), replace)
}

/** The connection with each of its secrets replaced by what `replace` gives for it. */
export function mapConnectionSecrets(
  connection: Connection,
  replace: (secret: ConnectionSecret) => string,
): Connection {
  return replaceSecrets(connection, listConnectionSecrets(connection), replace)
}

function replaceSecrets<T extends ConnectionSecret>(
  connection: Connection,
  secrets: readonly T[],
  replace: (secret: T) => string,
): Connection {
  // Only texts are replaced by texts, so the shape is still that of a connection.
  return secrets.reduce(
    (copy, secret) => withTextAt(copy, secret.path, replace(secret)) as Connection,
    connection,
  )
}

/** Has the redactor know the secrets of a connection, and what HTTP Basic makes of them. */
export function registerSecrets(connection: Connection, redactor: Redactor): void {
  const { client_id, client_secret } = connection.options
  for (const { label, value } of listConnectionSecrets(connection)) redactor.add(label, value)
  if (client_id && client_secret) redactor.expectBasic(client_id, client_secret)
}

/** The connection with its secrets as placeholders, all of them known to the redactor from now on. */
export function maskConnection(connection: Connection, redactor: Redactor): Connection {
  registerSecrets(connection, redactor)
  const named = mapConnectionSecrets(connection, ({ label, value }) => redactor.add(label, value))
  // Their keys may be called like secrets, such as `id_token_hint` and `emptyClientSecret`.
  const { authParamsMap, ...options } = named.options
  const { behaviour, ...workbench } = named.workbench ?? {}
  const rest = { ...named, options, ...(named.workbench ? { workbench } : {}) }
  const masked = redactor.maskValue(maskAddresses(rest, redactor))
  return {
    ...masked,
    ...(authParamsMap ? { options: { ...masked.options, authParamsMap } } : {}),
    ...(behaviour ? { workbench: { ...masked.workbench, behaviour } } : {}),
  }
}

/** A text that is an address as a whole; what a script holds is no such text. */
const address = /^\s*[a-z][a-z0-9+.-]*:\/\/\S+\s*$/i

/** The value with the password and the secret parameters of each address in it masked. */
function maskAddresses<T>(value: T, redactor: Redactor): T {
  // Only texts are replaced by texts.
  if (typeof value === 'string')
    return (address.test(value) ? redactor.maskUrl(value) : value) as T & string
  if (Array.isArray(value)) return value.map((item) => maskAddresses(item, redactor)) as T & []
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, maskAddresses(item, redactor)])
  return Object.fromEntries(entries)
}
