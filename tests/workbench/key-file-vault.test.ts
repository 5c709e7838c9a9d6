import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { KeyFileVault } from '../../src/workbench/key-file-vault.ts'
import { temporaryFolder } from './temporary-folder.ts'

const secret = 'a secret with ünïcödé 🔑'

describe('KeyFileVault', () => {
  test('decrypts what a vault on the same folder encrypted before', async () => {
    const folder = temporaryFolder()
    const ciphertext = await KeyFileVault.open(folder).encrypt(secret)
    expect(await KeyFileVault.open(folder).decrypt(ciphertext)).toBe(secret)
  })

  test('tags its ciphertext and never writes the same text twice', async () => {
    const vault = KeyFileVault.open(temporaryFolder())
    const first = await vault.encrypt(secret)
    expect(first).toMatch(/^key-file:v1:[A-Za-z0-9+/]+=*$/)
    expect(await vault.encrypt(secret)).not.toBe(first)
  })

  test.skipIf(process.platform === 'win32')('keeps its key from other users', () => {
    const folder = temporaryFolder()
    KeyFileVault.open(folder)
    expect(statSync(join(folder, 'secret-key')).mode & 0o777).toBe(0o600)
  })

  test('makes folders that are not there yet', async () => {
    const folder = join(temporaryFolder(), 'not', 'yet')
    const vault = KeyFileVault.open(folder)
    expect(await vault.decrypt(await vault.encrypt(secret))).toBe(secret)
  })

  test('does not decrypt with another key', async () => {
    const ciphertext = await KeyFileVault.open(temporaryFolder()).encrypt(secret)
    expect(await KeyFileVault.open(temporaryFolder()).decrypt(ciphertext)).toBeNull()
  })

  test('does not decrypt what was changed', async () => {
    const vault = KeyFileVault.open(temporaryFolder())
    const bytes = Buffer.from((await vault.encrypt(secret)).slice('key-file:v1:'.length), 'base64')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(await vault.decrypt(`key-file:v1:${bytes.toString('base64')}`)).toBeNull()
  })

  test.each(['', 'key-file:v1:', 'key-file:v1:AAAA', 'safe-storage:v1:AAAA', 'plain text'])(
    'does not decrypt %j',
    async (ciphertext) => {
      expect(await KeyFileVault.open(temporaryFolder()).decrypt(ciphertext)).toBeNull()
    },
  )

  test('sets a damaged key aside and makes a new one', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'secret-key'), 'too short')
    KeyFileVault.open(folder)
    const aside = readdirSync(folder).find((name) => name.startsWith('secret-key.unreadable-'))
    expect(readFileSync(join(folder, String(aside)), 'utf8')).toBe('too short')
    expect(Buffer.from(readFileSync(join(folder, 'secret-key'), 'utf8'), 'base64')).toHaveLength(32)
  })

  test('has one key, also where several processes make it at once', async () => {
    const folder = temporaryFolder()
    const module = JSON.stringify(
      new URL('../../src/workbench/key-file-vault.ts', import.meta.url).href,
    )
    const script = `const { KeyFileVault } = await import(${module})
      console.log(await KeyFileVault.open(${JSON.stringify(folder)}).encrypt('a secret'))`
    const ciphertexts = await Promise.all(
      Array.from({ length: 4 }, () =>
        promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]),
      ),
    )
    const vault = KeyFileVault.open(folder)
    for (const { stdout } of ciphertexts)
      expect(await vault.decrypt(stdout.trim())).toBe('a secret')
    expect(readdirSync(folder)).toEqual(['secret-key'])
  })
})
