import { generateKeyPairSync, sign } from 'node:crypto'

/** A TLS certificate that no browser trusts, for 127.0.0.1, with its key; both PEM. */
export function makeSelfSignedCertificate(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
  const name = sequence(
    tlv(0x31, sequence(oid('550403'), tlv(0x0c, Buffer.from('oauth-workbench test')))),
  )
  const toBeSigned = sequence(
    tlv(0xa0, integer(2)),
    integer(1),
    ecdsaWithSha256,
    name,
    sequence(time(-1), time(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(subjectAltName())),
  )
  const signature = sign('sha256', toBeSigned, privateKey)
  const der = sequence(toBeSigned, ecdsaWithSha256, bits(signature))
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

// DER (ITU-T X.690), as much of it as an X.509 certificate needs (RFC 5280 §4.1).

function tlv(tag: number, content: Buffer): Buffer {
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content])
  if (length < 0x100) return Buffer.concat([Buffer.from([tag, 0x81, length]), content])
  return Buffer.concat([Buffer.from([tag, 0x82, length >> 8, length & 0xff]), content])
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts))
}

function integer(value: number): Buffer {
  return tlv(0x02, Buffer.from([value]))
}

function oid(hex: string): Buffer {
  return tlv(0x06, Buffer.from(hex, 'hex'))
}

function bits(content: Buffer): Buffer {
  return tlv(0x03, Buffer.concat([Buffer.from([0]), content]))
}

function time(daysFromNow: number): Buffer {
  const date = new Date(Date.now() + daysFromNow * 86_400_000)
  // UTCTime has two digits for the year; RFC 5280 §4.1.2.5 wants it until 2049, and Chromium insists.
  const digits = date
    .toISOString()
    .slice(2)
    .replace(/[-:T]|\.\d+/g, '')
  return tlv(0x17, Buffer.from(digits))
}

function subjectAltName(): Buffer {
  const address = tlv(0x87, Buffer.from([127, 0, 0, 1]))
  return sequence(oid('551d11'), tlv(0x04, sequence(address)))
}
