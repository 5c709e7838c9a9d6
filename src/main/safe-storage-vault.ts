import type { SafeStorage } from 'electron'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'
import { MemoryVault } from './memory-vault.ts'

type AsyncSafeStorage = Pick<SafeStorage, 'encryptStringAsync' | 'decryptStringAsync'>

const tag = 'safe-storage:v1:'

/** A keychain may ask its owner for a password first; milliseconds. */
const answerLimit = 60_000

/**
 * Opens the vault whose key lies in the system's keychain. Where there is none, or where Chromium
 * would fall back to the key that is written in its source code, secrets are kept in memory only
 * and the vault's description says so. Call it once the app is ready.
 */
export async function openSafeStorageVault(
  safeStorage: AsyncSafeStorage,
  platform: NodeJS.Platform,
): Promise<SecretVault> {
  const weakness = await findWeakness(safeStorage, platform)
  return weakness === null
    ? new SafeStorageVault(safeStorage, describeKeychain(platform))
    : new MemoryVault(weakness)
}

class SafeStorageVault implements SecretVault {
  readonly description: string
  readonly #safeStorage: AsyncSafeStorage

  constructor(safeStorage: AsyncSafeStorage, description: string) {
    this.#safeStorage = safeStorage
    this.description = description
  }

  async encrypt(value: string): Promise<string> {
    const encrypted = await inTime(this.#safeStorage.encryptStringAsync(value))
    return tag + encrypted.toString('base64')
  }

  async decrypt(ciphertext: string): Promise<string | null> {
    if (!ciphertext.startsWith(tag)) return null
    const encrypted = Buffer.from(ciphertext.slice(tag.length), 'base64')
    try {
      // `shouldReEncrypt` needs no answer here: each save of a connection encrypts it anew.
      return (await inTime(this.#safeStorage.decryptStringAsync(encrypted))).result
    } catch {
      // Another user's or machine's key, damage, or a keychain that stays locked.
      return null
    }
  }
}

/** Why the keychain must not be trusted with secrets, as the second half of a sentence, or `null`. */
async function findWeakness(
  safeStorage: AsyncSafeStorage,
  platform: NodeJS.Platform,
): Promise<string | null> {
  try {
    // Only encrypting tells: `isAsyncEncryptionAvailable` says yes where the keychain refuses its
    // key, and `getSelectedStorageBackend` is a guess by the desktop's name, which knows few of
    // them and decides nothing for the asynchronous functions (electron/electron#39789).
    const probe = await inTime(safeStorage.encryptStringAsync('probe'))
    if (platform !== 'linux') return null
    // "v10" marks Chromium's hard-coded key, "v11" and "v12" a key from a keyring (unverified
    // against Electron 45: should the marks change, secrets stay in memory at worst).
    return /^v1[12]/.test(probe.subarray(0, 3).toString('latin1'))
      ? null
      : 'this desktop offers no keyring that works, such as GNOME Keyring or KWallet'
  } catch (error) {
    return `the system’s keychain does not work (${error instanceof Error ? error.message : error})`
  }
}

function describeKeychain(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'Secrets are encrypted with a key from the macOS Keychain.'
    case 'win32':
      return 'Secrets are encrypted by Windows for your user account (DPAPI).'
    default:
      return 'Secrets are encrypted with a key from the system’s keyring.'
  }
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise: timedOut, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('it did not answer in a minute')), answerLimit)
  try {
    return await Promise.race([answer, timedOut])
  } finally {
    clearTimeout(timer)
  }
}
