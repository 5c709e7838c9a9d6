import { X509Certificate } from 'node:crypto'

/** One certificate, and what a person knows it by. */
export interface ReadCertificate {
  readonly pem: string
  readonly subject: string
  readonly issuer: string
  /** ISO 8601. */
  readonly validUntil: string
  /** SHA-256, as `AB:CD:…`. */
  readonly fingerprint: string
}

export type CertificatesRead =
  | { readonly ok: true; readonly certificates: readonly ReadCertificate[] }
  /** One sentence without its subject: "…: <reason>". */
  | { readonly ok: false; readonly reason: string }

const block =
  /-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED |X509 )?CERTIFICATE-----/g

/** Reads the certificates in a PEM text (RFC 7468). A private key beside them is refused unread. */
export function readCertificates(text: string): CertificatesRead {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    return { ok: false, reason: 'it holds a private key, which belongs nowhere but on its server' }
  const blocks = text.match(block) ?? []
  if (blocks.length === 0)
    return { ok: false, reason: 'it holds no certificate in PEM ("-----BEGIN CERTIFICATE-----")' }
  try {
    return { ok: true, certificates: blocks.map(describe) }
  } catch {
    return { ok: false, reason: 'a certificate in it is damaged' }
  }
}

function describe(text: string): ReadCertificate {
  const certificate = new X509Certificate(text)
  const { subject, issuer, validTo, fingerprint256 } = certificate
  return {
    pem: certificate.toString(),
    subject: oneLine(subject),
    issuer: oneLine(issuer),
    validUntil: new Date(validTo).toISOString(),
    fingerprint: fingerprint256,
  }
}

/** Node writes each part of a name on a line of its own. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').filter(Boolean).join(', ').slice(0, 512)
}
