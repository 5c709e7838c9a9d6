import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { SecretVault } from './ports/secret-vault.ts'
import { setAside } from './set-aside.ts'

const tag = 'key-file:v1:'
const keyLength = 32
const ivLength = 12
const authTagLength = 16

/**
 * Encrypts with AES-256-GCM under a random key that lies in the data folder, readable only by its
 * owner: for shells that have no keychain. It keeps secrets out of backups and of files that are
 * passed around, not from somebody who can read the whole folder.
 */
export class KeyFileVault implements SecretVault {
  readonly description: string
  readonly #key: Buffer

  private constructor(key: Buffer, path: string) {
    this.#key = key
    this.description = `Secrets are encrypted with a key that lies in ${path}, which only your user account can read.`
  }

  /** Opens the folder's vault; makes its key where there is none. Throws where it cannot be kept. */
  static open(folder: string): KeyFileVault {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, 'secret-key')
    return new KeyFileVault(readKey(path) ?? makeKey(path), path)
  }

  async encrypt(value: string): Promise<string> {
    const iv = randomBytes(ivLength)
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv)
    const encrypted = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()])
    return tag + Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64')
  }

  async decrypt(ciphertext: string): Promise<string | null> {
    if (!ciphertext.startsWith(tag)) return null
    const bytes = Buffer.from(ciphertext.slice(tag.length), 'base64')
    const iv = bytes.subarray(0, ivLength)
    const authTag = bytes.subarray(ivLength, ivLength + authTagLength)
    if (authTag.length !== authTagLength) return null
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.#key, iv, { authTagLength })
      decipher.setAuthTag(authTag)
      const encrypted = bytes.subarray(ivLength + authTagLength)
      return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8')
    } catch {
      // GCM says only that key and text do not belong together.
      return null
    }
  }
}

function readKey(path: string): Buffer | null {
  try {
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64')
    if (key.length === keyLength) return key
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  setAside(path)
  return null
}

/** Nobody ever sees half of a link's file. Throws where there is one already. */
function putInPlace(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // That, or a file system without links.
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

function makeKey(path: string): Buffer {
  const key = randomBytes(keyLength)
  const unfinished = `${path}.writing-${randomBytes(6).toString('hex')}`
  try {
    writeFileSync(unfinished, `${key.toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    })
    putInPlace(unfinished, path)
    return key
  } catch (error) {
    // Another process was faster; its key is the one.
    const theirs = readKey(path)
    if (theirs) return theirs
    throw error
  } finally {
    rmSync(unfinished, { force: true })
  }
}
