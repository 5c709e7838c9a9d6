import type { Check } from '../../check.ts'
import { certificateNote } from '../../facts/certificate-note.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a certificate whose time is over. */
export const tlsCertificateExpired: Check = {
  code: 'tls-certificate-expired',
  severity: 'error',
  title: 'The TLS certificate of a server has expired',
  rule: 'RFC 5280 §4.1.2.5 and §6.1.3',
  example:
    'The certificate of id.northwind.example is past its date (CERT_HAS_EXPIRED). Only the provider can renew it; until then no client can talk to it safely, Auth0 neither. Check the date of this computer as well: with a wrong one every certificate seems to have expired.',
  find(facts) {
    const found = findFailureOf(facts, 'certificate-expired')
    if (!found) return null
    const { host, error } = found.failure
    const offset = facts.clocks.find(({ seconds }) => Math.abs(seconds) > 3600)
    const clock = offset
      ? ` The clock of this computer is off by more than an hour, too, which has the same effect: set it first.`
      : ' Check the date of this computer as well: with a wrong one every certificate seems to have expired.'
    // Chromium has one code for both ends of the time in which a certificate is valid.
    const when = /DATE_INVALID/.test(error.code)
      ? 'is past its date, or not valid yet'
      : 'is past its date'
    return {
      explanation: `The certificate of ${host} ${when} (${error.code}). Only the provider can renew it; until then no client can talk to it safely, Auth0 neither.${certificateNote(facts.notes)}${clock}`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
