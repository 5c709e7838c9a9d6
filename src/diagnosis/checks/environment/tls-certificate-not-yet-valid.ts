import type { Check } from '../../check.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a certificate from the future. */
export const tlsCertificateNotYetValid: Check = {
  code: 'tls-certificate-not-yet-valid',
  severity: 'error',
  title: 'The TLS certificate of a server is not valid yet',
  rule: 'RFC 5280 §4.1.2.5: notBefore',
  example:
    'The certificate of id.northwind.example begins in the future (CERT_NOT_YET_VALID). Most likely the date of this computer is wrong, which was 2026-11-22 12:00 UTC when the run started; or else the server was given a certificate too early.',
  find(facts) {
    const found = findFailureOf(facts, 'certificate-not-yet-valid')
    if (!found) return null
    const { host, error } = found.failure
    return {
      explanation: `The certificate of ${host} begins in the future (${error.code}). Most likely the date of this computer is wrong, which was ${facts.run.startedAt.slice(0, 16).replace('T', ' ')} UTC when the run started; or else the server was given a certificate too early.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
