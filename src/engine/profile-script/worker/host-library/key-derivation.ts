/*
 * A key under a password says itself how many rounds its derivation takes, and nothing can interrupt
 * them: a hostile one would keep its thread busy for hours, and the process from ending.
 */

/** About a quarter of a second; OpenSSL writes 2,048. */
const mostRounds = 1_000_000

const encryptedPem =
  /-----BEGIN ENCRYPTED PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END ENCRYPTED PRIVATE KEY-----/

/** The DER of an encrypted PKCS #8 key that stands in a PEM text; `undefined` where there is none. */
export function encryptedDerOf(pem: string): Buffer | undefined {
  if (!pem.includes('ENCRYPTED PRIVATE KEY')) return undefined
  const base64 = encryptedPem.exec(pem)?.[1]
  if (base64 === undefined) throw new TypeError('the encrypted private key cannot be read')
  return Buffer.from(base64, 'base64')
}

/**
 * Lets a PKCS #8 key pass that is not encrypted, or under PBES2 with PBKDF2 of few enough rounds
 * (RFC 8018 §A.4, §A.2).
 *
 * @throws RangeError for too many rounds, TypeError for any other derivation
 */
export function checkKeyDerivation(pkcs8: Uint8Array): void {
  const outer = readElement(pkcs8, 0, tags.sequence)
  // What is not encrypted begins with its version (RFC 5208 §5).
  if (pkcs8[outer.start] === tags.integer) return
  const algorithm = readElement(pkcs8, outer.start, tags.sequence)
  const scheme = readElement(pkcs8, algorithm.start, tags.objectId)
  const parameters = readElement(pkcs8, scheme.end, tags.sequence)
  const derivation = readElement(pkcs8, parameters.start, tags.sequence)
  const name = readElement(pkcs8, derivation.start, tags.objectId)
  if (hexOf(pkcs8, scheme) !== objectIds.pbes2 || hexOf(pkcs8, name) !== objectIds.pbkdf2)
    throw new TypeError('encrypted private keys are read under PBES2 with PBKDF2 only')
  const settings = readElement(pkcs8, name.end, tags.sequence)
  const salt = readElement(pkcs8, settings.start, tags.octets)
  const rounds = Number(`0x${hexOf(pkcs8, readElement(pkcs8, salt.end, tags.integer))}`)
  if (!(rounds <= mostRounds))
    throw new RangeError(`the private key wants ${rounds} rounds of PBKDF2; ${mostRounds} may be`)
}

const tags = { integer: 0x02, octets: 0x04, objectId: 0x06, sequence: 0x30 } as const

const objectIds = { pbes2: '2a864886f70d01050d', pbkdf2: '2a864886f70d01050c' } as const

interface Element {
  /** Offset of its content, and of what follows it. */
  readonly start: number
  readonly end: number
}

/** One element of DER, whose length is always definite (ITU-T X.690 §10.1). */
function readElement(bytes: Uint8Array, at: number, tag: number): Element {
  const first = bytes[at + 1] ?? 0
  const size = first < 0x80 ? 0 : first & 0x7f
  const long = bytes.subarray(at + 2, at + 2 + size)
  const length = size === 0 ? first : Number(`0x${Buffer.from(long).toString('hex')}`)
  const start = at + 2 + size
  const isWhole = bytes[at] === tag && long.length === size && start + length <= bytes.length
  if (!isWhole || first === 0x80) throw new TypeError('the private key is not DER')
  return { start, end: start + length }
}

function hexOf(bytes: Uint8Array, { start, end }: Element): string {
  return Buffer.from(bytes.subarray(start, end)).toString('hex')
}
