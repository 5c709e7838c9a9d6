import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/*
 * What is computed with a private key grows with the third power of its size: OpenSSL limits the
 * numbers of public keys only, and of a DSA key it computes the public half as soon as it is read.
 * With numbers of some hundred thousand digits that takes hours, which nothing can interrupt.
 */

/** As PEM; RSA with 8,192 bits takes 6,400. The worst of that size takes a few seconds. */
const mostCharacters = 7_000

/** @throws RangeError for a private key with so many characters of base64, or more */
export function checkKeySize(characters: number): void {
  if (characters > mostCharacters)
    throw new RangeError(
      `the private key has ${characters} characters; at most ${mostCharacters} may be`,
    )
}

/** Reads a private key. */
export function readPrivatePem(pem: string, passphrase?: string): KeyObject {
  checkKeySize(pem.length)
  return createPrivateKey({
    key: pem,
    format: 'pem',
    ...(passphrase === undefined ? {} : { passphrase }),
  })
}

/** Reads a public key, also the public half of a private one. */
export function readPublicPem(pem: string): KeyObject {
  if (pem.includes('PRIVATE KEY')) checkKeySize(pem.length)
  return createPublicKey({ key: pem, format: 'pem' })
}
