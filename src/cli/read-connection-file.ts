import type { Connection } from '../shared/connection.ts'
import { findErrors } from '../shared/connection-problems.ts'
import { connectionSchema } from '../shared/connection-schema.ts'
import { listConnectionSecrets } from '../shared/connection-secrets.ts'
import { placeholderPattern } from '../shared/redaction.ts'
import { describeSchemaProblem } from '../workbench/describe-schema-problem.ts'
import { BadUsage } from './bad-usage.ts'
import { readJsonFile } from './read-json-file.ts'

/** What the command line and the environment say in place of the file. */
export interface ConnectionOverrides {
  readonly callbackUrl?: string | undefined
  readonly clientSecret?: string | undefined
}

/**
 * Reads a connection that can be run. Throws `BadUsage` with a sentence that names the file, the
 * key and the reason where it cannot.
 */
export async function readConnectionFile(
  file: string,
  overrides: ConnectionOverrides,
): Promise<Connection> {
  const connection = override(parseConnection(file, await readJsonFile(file)), overrides)
  refusePlaceholders(file, connection)
  const [error] = findErrors(connection)
  if (error) throw new BadUsage(`${file}: ${error.path.join('.')}: ${error.message}`)
  return connection
}

/** Throws `BadUsage` where the value has not the shape of a connection; `file` is where it came from. */
export function parseConnection(file: string, value: unknown): Connection {
  const parsed = connectionSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new BadUsage(`${file}: ${describeSchemaProblem(parsed.error, value)}.`)
}

function override(connection: Connection, overrides: ConnectionOverrides): Connection {
  const { callbackUrl, clientSecret } = overrides
  return {
    ...connection,
    ...(clientSecret ? { options: { ...connection.options, client_secret: clientSecret } } : {}),
    ...(callbackUrl === undefined ? {} : { workbench: { ...connection.workbench, callbackUrl } }),
  }
}

/** Throws `BadUsage`: a file that was made for sharing has placeholders where the secrets were. */
export function refusePlaceholders(file: string, connection: Connection): void {
  for (const { path, value } of listConnectionSecrets(connection)) {
    const placeholder = value.match(placeholderPattern)?.[0]
    if (placeholder === undefined) continue
    const remedy =
      path[1] === 'client_secret'
        ? 'set OAUTH_WORKBENCH_CLIENT_SECRET'
        : 'write the secret in its place'
    throw new BadUsage(
      `${file}: ${path.join('.')}: ${placeholder} only stands for a secret; ${remedy}.`,
    )
  }
}
