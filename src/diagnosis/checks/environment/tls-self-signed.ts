import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a certificate that nobody but the server vouches for. */
export const tlsSelfSigned: Check = {
  code: 'tls-self-signed',
  severity: 'error',
  title: 'The TLS certificate of a server is self-signed',
  rule: 'RFC 5280 §6.1; RFC 6749 §1.6 and §10.9: the client must verify the certificate',
  example:
    "id.northwind.example shows a certificate that it signed itself (DEPTH_ZERO_SELF_SIGNED_CERT); it stands in the token URL. That is usual for a test server and cannot work with Auth0. Give it a certificate of a public authority, for example by Let's Encrypt; for tests on this computer alone, add the certificate in the settings (Network), or start with NODE_EXTRA_CA_CERTS naming its file.",
  find(facts) {
    const found = findFailureOf(facts, 'certificate-self-signed')
    if (!found) return null
    const { host, error } = found.failure
    return {
      explanation: `${host} shows a certificate that it signed itself (${error.code}); it stands in ${addressOf(found.failure)}. That is usual for a test server and cannot work with Auth0. Give it a certificate of a public authority, for example by Let's Encrypt; for tests on this computer alone, add the certificate in the settings (Network), or start with NODE_EXTRA_CA_CERTS naming its file.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
