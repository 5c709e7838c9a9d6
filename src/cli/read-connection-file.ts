import { readFile } from 'node:fs/promises'
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Connection } from '../shared/connection.ts'
import { findErrors } from '../shared/connection-problems.ts'
import { connectionSchema } from '../shared/connection-schema.ts'
import { listConnectionSecrets } from '../shared/connection-secrets.ts'
import { placeholderPattern } from '../shared/redaction.ts'
import { describeSchemaProblem } from '../workbench/describe-schema-problem.ts'
import { BadUsage } from './bad-usage.ts'

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
  const value = parseJson(file, await readText(file))
  const parsed = connectionSchema.safeParse(value)
  if (!parsed.success) throw new BadUsage(`${file}: ${describeSchemaProblem(parsed.error, value)}.`)
  const connection = override(parsed.data, overrides)
  refusePlaceholders(file, connection)
  const [error] = findErrors(connection)
  if (error) throw new BadUsage(`${file}: ${error.path.join('.')}: ${error.message}`)
  return connection
}

const readFailures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
}

async function readText(file: string): Promise<string> {
  try {
    // Editors on Windows like to put a byte order mark in front.
    return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new BadUsage(`${file} cannot be read: ${readFailures[code] ?? code}.`)
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadUsage(`${file} is not valid JSON${locateSyntaxError(text)}.`)
  }
}

/** Where and what the first syntax error is: JSON.parse names no place for some of them. */
function locateSyntaxError(text: string): string {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first === undefined) return ''
  const before = text.slice(0, first.offset).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  const words = printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return `: ${words.toLowerCase()} at line ${before.length}, column ${column}`
}

function override(connection: Connection, overrides: ConnectionOverrides): Connection {
  const { callbackUrl, clientSecret } = overrides
  return {
    ...connection,
    ...(clientSecret ? { options: { ...connection.options, client_secret: clientSecret } } : {}),
    ...(callbackUrl === undefined ? {} : { workbench: { ...connection.workbench, callbackUrl } }),
  }
}

/** A file that was made for sharing has placeholders where the secrets were. */
function refusePlaceholders(file: string, connection: Connection): void {
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
