import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openVault } from '../../src/main/open-vault.ts'
import { openSafeStorageVault } from '../../src/main/safe-storage-vault.ts'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import { createFakeElectron } from './fake-electron/fake-electron.ts'
import type { FakeSafeStorage } from './fake-electron/fake-safe-storage.ts'

let safeStorage: FakeSafeStorage

beforeEach(() => {
  const electron = createFakeElectron()
  electron.app.becomeReady()
  safeStorage = electron.safeStorage
})

describe('with a keychain', () => {
  test('a secret comes back and does not lie open in between', async () => {
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    const ciphertext = await vault.encrypt('hunter2-hunter2')
    expect(ciphertext).toMatch(/^safe-storage:v1:[A-Za-z0-9+/]+=*$/)
    expect(ciphertext).not.toContain('hunter2')
    expect(await vault.decrypt(ciphertext)).toBe('hunter2-hunter2')
  })

  test.each([
    ['linux', 'Secrets are encrypted with a key from the system’s keyring.'],
    ['darwin', 'Secrets are encrypted with a key from the macOS Keychain.'],
    ['win32', 'Secrets are encrypted by Windows for your user account (DPAPI).'],
  ] as const)('the description on %s says where the key is', async (platform, description) => {
    expect((await openSafeStorageVault(safeStorage, platform)).description).toBe(description)
  })

  test('a desktop that Electron does not know by name has its keyring too', async () => {
    safeStorage.backend = 'basic_text'
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    expect(await vault.encrypt('hunter2')).toMatch(/^safe-storage:v1:/)
  })

  test('another key cannot read it', async () => {
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    const ciphertext = await vault.encrypt('hunter2')
    safeStorage.key = 0x11
    expect(await vault.decrypt(ciphertext)).toBeNull()
  })

  test('a keychain that is locked for now loses nothing', async () => {
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    const ciphertext = await vault.encrypt('hunter2')
    safeStorage.locked = true
    expect(await vault.decrypt(ciphertext)).toBeNull()
    safeStorage.locked = false
    expect(await vault.decrypt(ciphertext)).toBe('hunter2')
  })

  test('a key that was replaced still reads', async () => {
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    const ciphertext = await vault.encrypt('hunter2')
    safeStorage.shouldReEncrypt = true
    expect(await vault.decrypt(ciphertext)).toBe('hunter2')
  })

  test('what another vault wrote is not its business', async () => {
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    expect(await vault.decrypt('key-file:v1:AAAA')).toBeNull()
  })
})

describe('secrets stay in memory', () => {
  test.each([
    [
      'the hard-coded key',
      () => {
        safeStorage.mark = 'v10'
      },
      'this desktop offers no keyring that works, such as GNOME Keyring or KWallet',
    ],
    [
      'a keychain that does not work',
      () => {
        safeStorage.locked = true
      },
      'the system’s keychain does not work (temporarily unavailable)',
    ],
  ])('with %s, and the description says so', async (_what, arrange, reason) => {
    arrange()
    const vault = await openSafeStorageVault(safeStorage, 'linux')
    expect(vault.description).toBe(
      `Secrets are kept in memory only and must be typed again after a restart, because ${reason}.`,
    )
    const ciphertext = await vault.encrypt('hunter2')
    expect(ciphertext).toMatch(/^memory-only:v1:[0-9a-f-]{36}$/)
    expect(await vault.decrypt(ciphertext)).toBe('hunter2')
  })

  test.each(['darwin', 'win32', 'linux'] as const)(
    'with a keychain that gives no key on %s, and the description says so',
    async (platform) => {
      safeStorage.refused = true
      const vault = await openSafeStorageVault(safeStorage, platform)
      expect(vault.description).toContain(
        'because the system’s keychain does not work (Error while encrypting',
      )
      expect(await vault.decrypt(await vault.encrypt('hunter2'))).toBe('hunter2')
    },
  )

  test('and are gone in the next sitting', async () => {
    safeStorage.mark = 'v10'
    const ciphertext = await (await openSafeStorageVault(safeStorage, 'linux')).encrypt('hunter2')
    const next = await openSafeStorageVault(safeStorage, 'linux')
    expect(await next.decrypt(ciphertext)).toBeNull()
  })

  test('with the hard-coded key of Linux only: v10 is the mark of macOS and Windows too', async () => {
    safeStorage.mark = 'v10'
    const vault = await openSafeStorageVault(safeStorage, 'darwin')
    expect(await vault.encrypt('hunter2')).toMatch(/^safe-storage:v1:/)
  })
})

describe('a data folder that the browser edition used before', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'workbench-vault-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  test('keeps its secrets readable, and new ones go to the keychain', async () => {
    const old = await KeyFileVault.open(folder).encrypt('hunter2')
    // The fake has the asynchronous half of safeStorage, which is all that is used.
    const vault = await openVault(safeStorage as unknown as Electron.SafeStorage, folder, 'linux')
    expect(await vault.decrypt(old)).toBe('hunter2')
    expect(await vault.encrypt('hunter2')).toMatch(/^safe-storage:v1:/)
  })

  test('gets no key file where it had none', async () => {
    const vault = await openVault(safeStorage as unknown as Electron.SafeStorage, folder, 'linux')
    expect(await vault.decrypt('key-file:v1:AAAA')).toBeNull()
    expect(await vault.decrypt(await vault.encrypt('hunter2'))).toBe('hunter2')
  })
})
