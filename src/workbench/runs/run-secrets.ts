import { z } from 'zod'
import { Redactor } from '../../shared/redaction.ts'
import type { SecretVault } from '../ports/secret-vault.ts'

const secretsSchema = z.record(z.string(), z.string())

/** The values behind a run's placeholders as one encrypted text. */
export async function sealSecrets(secrets: Redactor, vault: SecretVault): Promise<string> {
  return await vault.encrypt(JSON.stringify(Object.fromEntries(secrets.entries())))
}

/** What a run's placeholders stand for, or `null` where this vault cannot decrypt the text. */
export async function openSecrets(sealed: string, vault: SecretVault): Promise<Redactor | null> {
  const text = await vault.decrypt(sealed)
  if (text === null) return null
  const parsed = secretsSchema.safeParse(JSON.parse(text))
  return parsed.success ? Redactor.of(Object.entries(parsed.data)) : null
}
