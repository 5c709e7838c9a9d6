import { randomUUID } from 'node:crypto'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'

const tag = 'memory-only:v1:'

/**
 * Keeps secrets in memory only: what goes to disk is a name that means nothing once the app is
 * closed. For machines whose keychain would not keep them secret.
 */
export class MemoryVault implements SecretVault {
  readonly description: string
  readonly #values = new Map<string, string>()
  readonly #names = new Map<string, string>()

  /** `reason` continues the sentence "… because <reason>." */
  constructor(reason: string) {
    this.description = `Secrets are kept in memory only and must be typed again after a restart, because ${reason}.`
  }

  async encrypt(value: string): Promise<string> {
    const known = this.#names.get(value)
    if (known !== undefined) return known
    const name = tag + randomUUID()
    this.#names.set(value, name)
    this.#values.set(name, value)
    return name
  }

  async decrypt(ciphertext: string): Promise<string | null> {
    return this.#values.get(ciphertext) ?? null
  }
}
