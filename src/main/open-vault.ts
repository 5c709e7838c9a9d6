import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SafeStorage } from 'electron'
import { KeyFileVault } from '../workbench/key-file-vault.ts'
import type { SecretVault } from '../workbench/ports/secret-vault.ts'
import { ConsentedVault } from './consented-vault.ts'
import { MemoryVault } from './memory-vault.ts'
import { openSafeStorageVault } from './safe-storage-vault.ts'

/**
 * Opens the shell's vault. The browser edition works on the same data folder with a key file in it,
 * so secrets that it encrypted are read as well; each is encrypted anew when it is saved here.
 *
 * @param consented the person agreed to a key in the data folder where the keychain is of no use
 */
export async function openVault(
  safeStorage: SafeStorage,
  dataFolder: string,
  platform: NodeJS.Platform,
  consented = false,
): Promise<SecretVault> {
  const own = await openSafeStorageVault(safeStorage, platform)
  const hasKeyFile = existsSync(join(dataFolder, 'secret-key'))
  if (own instanceof MemoryVault)
    return new ConsentedVault(own, dataFolder, { consented, hasKeyFile })
  if (!hasKeyFile) return own
  const keyFile = KeyFileVault.open(dataFolder)
  return {
    description: own.description,
    encrypt: (value) => own.encrypt(value),
    decrypt: async (ciphertext) =>
      (await own.decrypt(ciphertext)) ?? (await keyFile.decrypt(ciphertext)),
  }
}
