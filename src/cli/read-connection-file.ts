import type { Connection } from '../shared/connection.ts'
import { findErrors } from '../shared/connection-problems.ts'
import { connectionSchema } from '../shared/connection-schema.ts'
import { listConnectionSecrets } from '../shared/connection-secrets.ts'
import { isObject } from '../shared/json-object.ts'
import { placeholderPattern } from '../shared/redaction.ts'
import { describeSchemaProblem } from '../workbench/describe-schema-problem.ts'
import { BadUsage } from './bad-usage.ts'
import { readConnectionSource } from './connection-source.ts'
import { fillVariables, findUnfilled, type Variables } from './variables.ts'

/** What the command line and the environment say in place of the file. */
export interface ConnectionOverrides {
  readonly callbackUrl?: string | undefined
  readonly clientSecret?: string | undefined
  /** What fills `##NAME##`. */
  readonly variables?: Variables | undefined
}

/**
 * Reads a connection that can be run, of a file or a saved one. Throws `BadUsage` with a sentence
 * that names the place, the key and the reason where it cannot.
 */
export async function readConnectionFile(
  fileOrName: string,
  overrides: ConnectionOverrides,
): Promise<Connection> {
  const { title, value, undecryptable } = await readConnectionSource(fileOrName)
  const filled = fillVariables(value, overrides.variables ?? {})
  const connection = override(parseConnection(title, filled), overrides)
  refuseUndecryptable(title, connection, undecryptable)
  refuseUnfilled(title, connection)
  refusePlaceholders(title, connection)
  const [error] = findErrors(connection)
  if (error) throw new BadUsage(`${title}: ${error.path.join('.')}: ${error.message}`)
  return connection
}

/** Throws `BadUsage` where the value has not the shape of a connection; `file` is where it came from. */
export function parseConnection(file: string, value: unknown): Connection {
  const parsed = connectionSchema.safeParse(value)
  if (parsed.success) return parsed.data
  if (isObject(value) && typeof value.strategy === 'string' && value.strategy !== 'oauth2')
    throw new BadUsage(
      `${file}: its strategy is ${JSON.stringify(value.strategy)}; only custom social connections ("oauth2") can be tested.`,
    )
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

/** Throws `BadUsage`: without the secret the login would fail for a reason that is not the connection's. */
function refuseUndecryptable(
  title: string,
  { options }: Connection,
  undecryptable: readonly string[],
): void {
  const key = undecryptable.find((one) => one !== 'options.client_secret' || !options.client_secret)
  if (key === undefined) return
  const remedy =
    key === 'options.client_secret'
      ? 'set OAUTH_WORKBENCH_CLIENT_SECRET, or run it in the app'
      : 'run it in the app'
  throw new BadUsage(`${title}: ${key} cannot be decrypted here; ${remedy}.`)
}

/** Throws `BadUsage` for a marker that nothing has filled, where the run would send it. */
function refuseUnfilled(title: string, { options, workbench }: Connection): void {
  const unfilled = findUnfilled({ options, workbench })
  if (unfilled === null) return
  const remedy =
    unfilled === 'PLAYGROUND'
      ? 'start "playground", and give its address with --set PLAYGROUND=URL'
      : `give it with --set ${unfilled}=VALUE, or with --set ${unfilled} from the environment`
  throw new BadUsage(`${title}: ##${unfilled}## is not filled; ${remedy}.`)
}

/** Throws `BadUsage`: a file that was made for sharing has placeholders where the secrets were. */
export function refusePlaceholders(file: string, connection: Connection): void {
  for (const { path, value } of listConnectionSecrets(connection)) {
    const placeholder = value.match(placeholderPattern)?.[0]
    if (placeholder === undefined) continue
    const remedy =
      path.join('.') === 'options.client_secret'
        ? 'set OAUTH_WORKBENCH_CLIENT_SECRET'
        : 'write the secret in its place'
    throw new BadUsage(
      `${file}: ${path.join('.')}: ${placeholder} only stands for a secret; ${remedy}.`,
    )
  }
}
