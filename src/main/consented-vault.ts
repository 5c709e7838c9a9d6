import { KeyFileVault } from '../workbench/key-file-vault.ts'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'

/**
 * The vault where the system's keychain cannot be trusted: secrets stay in memory, or, once the
 * person consents, are encrypted with a key that lies beside them.
 */
export class ConsentedVault implements SecretVault {
  readonly #memory: SecretVault
  readonly #dataFolder: string
  #keyFile: KeyFileVault | null
  #consented: boolean

  /** @param hasKeyFile the folder has a key already, with which the browser edition may have encrypted */
  constructor(
    memory: SecretVault,
    dataFolder: string,
    state: { consented: boolean; hasKeyFile: boolean },
  ) {
    this.#memory = memory
    this.#dataFolder = dataFolder
    this.#consented = state.consented
    this.#keyFile = state.consented || state.hasKeyFile ? KeyFileVault.open(dataFolder) : null
  }

  get description(): string {
    return this.#used().description
  }

  get consented(): boolean {
    return this.#consented
  }

  /** What is encrypted already stays as it is until it is encrypted anew. */
  consent(consented: boolean): void {
    this.#consented = consented
    if (consented) this.#keyFile ??= KeyFileVault.open(this.#dataFolder)
  }

  encrypt(value: string): Promise<string> {
    return this.#used().encrypt(value)
  }

  async decrypt(ciphertext: string): Promise<string | null> {
    const remembered = await this.#memory.decrypt(ciphertext)
    return remembered ?? (await this.#keyFile?.decrypt(ciphertext)) ?? null
  }

  #used(): SecretVault {
    return this.#consented && this.#keyFile !== null ? this.#keyFile : this.#memory
  }
}
