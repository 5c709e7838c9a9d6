import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { LibraryArguments } from './arguments.ts'
import type { LibraryFunction } from './host-library.ts'
import { checkKeyDerivation, encryptedDerOf } from './key-derivation.ts'
import { checkKeySize, readPrivatePem, readPublicPem } from './pem-keys.ts'

/** A key as the guest keeps it: its PEM and what `KeyObject` says of it. */
interface DescribedKey {
  readonly type: 'public' | 'private'
  readonly pem: string
  readonly asymmetricKeyType: string | undefined
  readonly asymmetricKeyDetails: Readonly<Record<string, unknown>>
}

const formats = ['pem', 'der', 'jwk'] as const

/** Reading and writing of asymmetric keys. */
export const keyFunctions = {
  /** Key (PEM text, base64 of DER, or a JWK), format, type of a DER key, passphrase. */
  readPublicKey: (given) => describeKey(readPublicKey(given)),
  readPrivateKey: (given) => describeKey(readPrivateKey(given)),
  /** PEM, `public` or `private`, format, type. */
  exportKey: (given) => exportKey(given),
} satisfies Readonly<Record<string, LibraryFunction>>

function readPublicKey(given: LibraryArguments): KeyObject {
  const format = given.word(1, formats)
  if (format === 'jwk') return createPublicKey({ key: jwkOf(given), format })
  if (format === 'pem') return readPublicPem(given.text(0))
  const type = given.word(2, ['spki', 'pkcs1'])
  return createPublicKey({ key: given.bytes(0), format, type })
}

function readPrivateKey(given: LibraryArguments): KeyObject {
  const format = given.word(1, formats)
  const passphrase = given.optionalText(3)
  if (format === 'jwk') {
    const key = jwkOf(given)
    checkKeySize(Object.values(key).join('').length)
    return createPrivateKey({ key, format })
  }
  const encrypted = format === 'pem' && passphrase !== undefined && encryptedDerOf(given.text(0))
  if (format === 'pem' && !encrypted) return readPrivatePem(given.text(0), passphrase)
  const type = encrypted ? 'pkcs8' : given.word(2, ['pkcs8', 'pkcs1', 'sec1'])
  const key = encrypted || given.bytes(0)
  checkKeySize(Math.ceil((key.length * 4) / 3))
  if (type === 'pkcs8' && passphrase !== undefined) checkKeyDerivation(key)
  const secret = passphrase === undefined ? {} : { passphrase }
  return createPrivateKey({ key, format: 'der', type, ...secret })
}

/** Only texts: what a JWK of one key is made of (RFC 7517 §4, RFC 7518 §6). */
function jwkOf(given: LibraryArguments): Record<string, string> {
  const texts = Object.entries(given.record(0)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}

function describeKey(key: KeyObject): DescribedKey {
  const isPublic = key.type === 'public'
  const { publicExponent, ...details } = key.asymmetricKeyDetails ?? {}
  return {
    type: isPublic ? 'public' : 'private',
    pem: String(key.export({ type: isPublic ? 'spki' : 'pkcs8', format: 'pem' })),
    asymmetricKeyType: key.asymmetricKeyType,
    asymmetricKeyDetails:
      publicExponent === undefined
        ? details
        : { ...details, publicExponent: Number(publicExponent) },
  }
}

function exportKey(given: LibraryArguments): unknown {
  const isPublic = given.word(1, ['public', 'private']) === 'public'
  const key = isPublic ? readPublicPem(given.text(0)) : readPrivatePem(given.text(0))
  const format = given.word(2, formats)
  if (format === 'jwk') return key.export({ format })
  const text = isPublic
    ? key.export({ type: given.word(3, ['spki', 'pkcs1']), format: 'der' })
    : key.export({ type: given.word(3, ['pkcs8', 'pkcs1', 'sec1']), format: 'der' })
  if (format === 'der') return text.toString('base64')
  const type = isPublic
    ? given.word(3, ['spki', 'pkcs1'])
    : given.word(3, ['pkcs8', 'pkcs1', 'sec1'])
  // Node's overloads want each type apart; what `word` let through fits this key.
  return key.export({ type: type as 'spki', format: 'pem' })
}
