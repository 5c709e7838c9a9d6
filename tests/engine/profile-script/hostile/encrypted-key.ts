/** DER (ITU-T X.690) by hand: only what the key below is made of. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const head = length < 128 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from(head), content])
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts)
const octets = (size: number) => der(0x04, Buffer.alloc(size, 7))
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))

/**
 * A key in PKCS #8 under PBES2 (RFC 8018 §6.2) whose password takes 2^31 − 1 rounds to derive: hours
 * in a function that nothing can interrupt.
 */
export function keyOfManyRounds(): string {
  const rounds = der(0x02, Buffer.from('7fffffff', 'hex'))
  const hmacWithSha256 = sequence(objectId('2a864886f70d0209'), Buffer.from('0500', 'hex'))
  const derivation = sequence(
    objectId('2a864886f70d01050c'),
    sequence(octets(16), rounds, hmacWithSha256),
  )
  const cipher = sequence(objectId('60864801650304012a'), octets(16))
  const algorithm = sequence(objectId('2a864886f70d01050d'), sequence(derivation, cipher))
  return sequence(algorithm, octets(48)).toString('base64')
}
