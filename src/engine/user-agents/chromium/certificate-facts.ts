import { createHash, type X509Certificate } from 'node:crypto'
import type { CertificateFacts } from '../../../shared/run-question.ts'

/** What a person is told of a certificate. */
export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  return {
    subject: nameOf(certificate.subject),
    issuer: nameOf(certificate.issuer),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validUntil: new Date(certificate.validTo).toISOString(),
    serialNumber: certificate.serialNumber,
    fingerprint: fingerprintOf(certificate.raw),
  }
}

/** The fingerprint of a certificate in DER form, as Chromium and Electron write it. */
export function fingerprintOf(der: Uint8Array): string {
  return `sha256/${createHash('sha256').update(der).digest('base64')}`
}

/** The common name, else the organization, else everything, of the lines `CN=…`, `O=…`. */
function nameOf(distinguishedName: string | undefined): string {
  const lines = (distinguishedName ?? '').split('\n')
  const named = (key: string) => lines.find((line) => line.startsWith(key))?.slice(key.length)
  return named('CN=') ?? named('O=') ?? lines.join(', ')
}
