import type { Connection } from './connection.ts'
import { isSecretHeader, type Redactor } from './redaction.ts'

/** One secret that a connection holds. */
export interface ConnectionSecret {
  readonly path:
    | readonly ['options', 'client_secret']
    | readonly ['options', 'customHeaders', string]
  /** What it is called between the marks of its placeholder. */
  readonly label: string
  readonly value: string
}

/** Every secret of a connection that has a value: the client secret and credentials in headers. */
export function listConnectionSecrets({ options }: Connection): readonly ConnectionSecret[] {
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

/** The connection with each of its secrets replaced by what `replace` gives for it. */
export function mapConnectionSecrets(
  connection: Connection,
  replace: (secret: ConnectionSecret) => string,
): Connection {
  const secrets = listConnectionSecrets(connection)
  if (secrets.length === 0) return connection
  const options: Record<string, unknown> = { ...connection.options }
  const headers: Record<string, string> = { ...connection.options.customHeaders }
  for (const secret of secrets) {
    if (secret.path[1] === 'client_secret') options.client_secret = replace(secret)
    else headers[secret.path[2]] = replace(secret)
  }
  if (connection.options.customHeaders) options.customHeaders = headers
  // Only texts were replaced by texts, so the shape is still that of the connection's options.
  return { ...connection, options: options as unknown as Connection['options'] }
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
  const { authParamsMap, ...options } = mapConnectionSecrets(connection, ({ label, value }) =>
    redactor.add(label, value),
  ).options
  // The values of authParamsMap are names of parameters, also under keys such as `id_token_hint`.
  const masked = redactor.maskValue({ ...connection, options })
  if (authParamsMap === undefined) return masked
  return { ...masked, options: { ...masked.options, authParamsMap } }
}
