import {
  constants,
  createHash,
  createHmac,
  getHashes,
  randomBytes,
  randomUUID,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'
import { limits } from '../../limits.ts'
import type { LibraryArguments } from './arguments.ts'
import type { LibraryFunction } from './host-library.ts'
import { readPrivatePem, readPublicPem } from './pem-keys.ts'

/** `node:crypto` for the guest; bytes cross as base64. */
export const cryptoFunctions = {
  hashNames: () => getHashes(),
  hash: (given) => createHash(given.text(0)).update(given.bytes(1)).digest('base64'),
  hmac: (given) =>
    createHmac(given.text(0), given.bytes(1)).update(given.bytes(2)).digest('base64'),
  randomBytes: (given) => randomBytes(given.integer(0, 0, limits.libraryOutput)).toString('base64'),
  randomUUID: () => randomUUID(),
  timingSafeEqual: (given) => timingSafeEqual(given.bytes(0), given.bytes(1)),
  sign: (given) =>
    sign(given.text(0), given.bytes(1), {
      key: readPrivatePem(given.text(2)),
      ...signatureOptions(given, 3),
    }).toString('base64'),
  verify: (given) =>
    verify(
      given.text(0),
      given.bytes(1),
      {
        key: readPublicPem(given.text(2)),
        ...signatureOptions(given, 4),
      },
      given.bytes(3),
    ),
} satisfies Readonly<Record<string, LibraryFunction>>

/** RSA-PSS where it is asked for, and how an ECDSA signature is written. */
function signatureOptions(given: LibraryArguments, at: number) {
  const padding = given.optionalInteger(at, 0, 10)
  const saltLength = given.optionalInteger(at + 1, -2, 512)
  const encoding = given.optionalText(at + 2)
  if (padding !== undefined && !paddings.includes(padding))
    throw new TypeError(`the padding ${padding} does not exist for signatures`)
  return {
    ...(padding === undefined ? {} : { padding }),
    ...(saltLength === undefined ? {} : { saltLength }),
    ...(encoding === 'ieee-p1363' ? { dsaEncoding: 'ieee-p1363' as const } : {}),
  }
}

const paddings = [constants.RSA_PKCS1_PADDING, constants.RSA_PKCS1_PSS_PADDING]
