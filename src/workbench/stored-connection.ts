import type { Connection } from '../shared/connection.ts'
import { playgroundClient } from '../shared/connection-samples.ts'
import { connectionSchema } from '../shared/connection-schema.ts'
import { listConnectionSecrets } from '../shared/connection-secrets.ts'
import { describeSchemaProblem } from './describe-schema-problem.ts'
import { keyPath, replaceAt, type TextPlace, valueAt } from './object-path.ts'
import type { SecretVault } from './ports/secret-vault.ts'

/*
 * A connection on disk has `{ "$encrypted": "<vault's tag>…" }` in the place of each secret. The
 * marker, not the key's name, says what is encrypted, so the rules for what is a secret may change.
 */
const marker = '$encrypted'

/** A connection with its real secrets. */
export interface OpenedConnection {
  readonly connection: Connection
  /** Where a secret is stored that cannot be decrypted, with its ciphertext; empty in `connection`. */
  readonly undecryptable: readonly TextPlace[]
}

/** Why an entry of the file is not a connection, as a sentence about it. */
export interface UnusableEntry {
  readonly unusable: string
}

/**
 * The form in which a connection goes to disk; ciphertext that could not be read is put back. The
 * playground's secret is published with the program: kept in clear it survives where a shell can
 * keep secrets only in memory.
 */
export async function sealConnection(
  { connection, undecryptable }: OpenedConnection,
  vault: SecretVault,
): Promise<unknown> {
  let sealed: unknown = connection
  for (const { path, value } of listConnectionSecrets(connection))
    if (value !== playgroundClient.client_secret)
      sealed = replaceAt(sealed, path, { [marker]: await vault.encrypt(value) })
  for (const { path, text } of stillUntyped(connection, undecryptable))
    sealed = replaceAt(sealed, path, { [marker]: text })
  return sealed
}

/** Reads an entry of the file, whatever it holds. */
export async function openConnection(
  entry: unknown,
  vault: Pick<SecretVault, 'decrypt'>,
): Promise<OpenedConnection | UnusableEntry> {
  let opened = entry
  const undecryptable: TextPlace[] = []
  for (const { path, text } of sealedPlaces(entry)) {
    const value = await decrypt(text, vault)
    opened = replaceAt(opened, path, value ?? '')
    if (value === null) undecryptable.push({ path, text })
  }
  const parsed = connectionSchema.safeParse(opened)
  if (!parsed.success) return { unusable: describeSchemaProblem(parsed.error, opened) }
  return { connection: parsed.data, undecryptable }
}

/**
 * The places whose old ciphertext must stay. `client_secret` always has its place; elsewhere the
 * person takes the secret away together with its key, for example a whole header.
 */
export function stillUntyped(
  connection: Connection,
  undecryptable: readonly TextPlace[],
): readonly TextPlace[] {
  return undecryptable.filter(({ path }) => {
    const value = valueAt(connection, path)
    return value === '' || (keyPath(path) === 'options.client_secret' && value == null)
  })
}

async function decrypt(
  ciphertext: string,
  vault: Pick<SecretVault, 'decrypt'>,
): Promise<string | null> {
  try {
    return await vault.decrypt(ciphertext)
  } catch {
    // A keychain that does not answer now may do so later: the ciphertext stays.
    return null
  }
}

function* sealedPlaces(value: unknown, path: readonly string[] = []): Generator<TextPlace> {
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === marker && typeof only[1] === 'string')
    yield { path, text: only[1] }
  else for (const [key, item] of entries) yield* sealedPlaces(item, [...path, key])
}
