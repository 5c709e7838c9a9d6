import type { Check } from '../../check.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a server that wants a certificate of the client. */
export const clientCertificateWanted: Check = {
  code: 'client-certificate-wanted',
  severity: 'error',
  title: 'The server wants a client certificate',
  rule: 'RFC 8446 §4.3.2; RFC 8705: mutual TLS',
  example:
    'id.northwind.example asks the other side for a TLS certificate of its own, and none was sent. A custom connection of Auth0 cannot have one. Ask the provider for an address without mutual TLS for this client, or put a proxy between that holds the certificate.',
  find(facts) {
    const found = findFailureOf(facts, 'client-certificate-wanted')
    const [note] = facts.notes.get('client-certificate.refused') ?? []
    if (!found && !(note && !facts.passed)) return null
    const host = found?.failure.host ?? note?.text.split(' ')[0] ?? ''
    return {
      explanation: `${host} asks the other side for a TLS certificate of its own, and none was sent. A custom connection of Auth0 cannot have one. Ask the provider for an address without mutual TLS for this client, or put a proxy between that holds the certificate.`,
      evidence: found?.evidence ?? [note?.id],
      severity: found?.severity ?? 'error',
    }
  },
}
