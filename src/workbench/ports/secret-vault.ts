/** The port to whatever encrypts secrets before they are written to disk. */
export interface SecretVault {
  /** How secrets are kept, as a sentence for a person. */
  readonly description: string
  /** Returns a text that begins with the vault's own tag, for example `key-file:v1:`. */
  encrypt(value: string): Promise<string>
  /** The value, or `null` where this vault cannot decrypt it: another key, another vault, damage. */
  decrypt(ciphertext: string): Promise<string | null>
}
