import { absentMembers } from '../absent-members.ts'
import { bytesOf } from '../bytes.ts'
import type { GuestServices } from '../services.ts'
import { defineDigests } from './digest.ts'
import { defineKeys } from './key-object.ts'
import { defineRandom } from './random.ts'
import { defineSignatures } from './signature.ts'

/** Node's `crypto`: hashes, signatures, keys and randomness. The worker's own `node:crypto` does the work. */
export function create(services: GuestServices): Record<string, unknown> {
  const { buffer, library } = services
  const keys = defineKeys(services)
  const members = {
    KeyObject: keys.KeyObject,
    createPublicKey: keys.createPublicKey,
    createPrivateKey: keys.createPrivateKey,
    createSecretKey: keys.createSecretKey,
    ...defineDigests(services, keys),
    ...defineSignatures(services, keys),
    ...defineRandom(services),
    getHashes: () => library('hashNames'),
    timingSafeEqual: (a: unknown, b: unknown) =>
      library('timingSafeEqual', ...[a, b].map((v) => bytesOf(buffer(), v).toString('base64'))),
    constants: { RSA_PKCS1_PADDING: 1, RSA_PKCS1_PSS_PADDING: 6, RSA_PSS_SALTLEN_DIGEST: -1 },
  }
  return { ...members, ...absentMembers('crypto', absent, Object.keys(members)) }
}

const absent = [
  'createCipheriv',
  'createDecipheriv',
  'createDiffieHellman',
  'createECDH',
  'generateKeyPair',
  'generateKeyPairSync',
  'hkdfSync',
  'pbkdf2',
  'pbkdf2Sync',
  'privateDecrypt',
  'publicEncrypt',
  'scrypt',
  'scryptSync',
]
