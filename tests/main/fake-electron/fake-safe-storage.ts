import type { FakeApp } from './fake-app.ts'

/** `safeStorage`, its asynchronous half, with Chromium's marks at the head of each ciphertext. */
export class FakeSafeStorage
  implements
    Pick<
      Electron.SafeStorage,
      | 'decryptStringAsync'
      | 'encryptStringAsync'
      | 'getSelectedStorageBackend'
      | 'isAsyncEncryptionAvailable'
    >
{
  readonly #app: FakeApp
  /** What the desktop's name suggests to the synchronous half; the other half asks for itself. */
  backend: ReturnType<Electron.SafeStorage['getSelectedStorageBackend']> = 'gnome_libsecret'
  /** `v10` on Linux is the hard-coded key, `v11` one from the keyring. */
  mark = 'v11'
  key = 0x5a
  shouldReEncrypt = false
  /** A keychain that gives no key, because the person denies it for example. */
  refused = false
  /** A keychain that stays locked. */
  locked = false

  constructor(app: FakeApp) {
    this.#app = app
  }

  /** Says yes once the keychain was asked, whatever it answered. */
  async isAsyncEncryptionAvailable(): Promise<boolean> {
    return this.#app.isReady
  }

  getSelectedStorageBackend() {
    return this.#app.isReady ? this.backend : 'unknown'
  }

  async encryptStringAsync(plainText: string): Promise<Buffer> {
    this.#requireReady()
    if (this.refused)
      throw new Error('Error while encrypting the text provided to safeStorage.encryptStringAsync.')
    return Buffer.concat([Buffer.from(this.mark), this.#scramble(Buffer.from(`ok:${plainText}`))])
  }

  async decryptStringAsync(encrypted: Buffer) {
    this.#requireReady()
    if (encrypted.subarray(0, this.mark.length).toString() !== this.mark)
      throw new Error('Error while decrypting the ciphertext')
    const text = this.#scramble(encrypted.subarray(this.mark.length)).toString()
    if (!text.startsWith('ok:')) throw new Error('Error while decrypting the ciphertext')
    return { shouldReEncrypt: this.shouldReEncrypt, result: text.slice(3) }
  }

  #scramble(bytes: Buffer): Buffer {
    return Buffer.from(bytes.map((byte) => byte ^ this.key))
  }

  #requireReady(): void {
    if (!this.#app.isReady) throw new Error('safeStorage cannot be used before app is ready')
    if (this.locked) throw new Error('temporarily unavailable')
  }
}
