import type { Check } from '../../check.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a server that does not send the certificates between its own and the authority. */
export const tlsIncompleteChain: Check = {
  code: 'tls-incomplete-chain',
  severity: 'error',
  title: 'The server does not send its whole certificate chain',
  rule: 'RFC 8446 §4.4.2: each certificate should certify the one before it',
  example:
    'id.northwind.example sends its own certificate without the intermediate one that signed it (UNABLE_TO_VERIFY_LEAF_SIGNATURE). Browsers often know or fetch the missing one, so that the login page works and the token request does not; Auth0\'s servers fail like this run. The provider must install the full chain ("fullchain.pem").',
  find(facts) {
    const found = findFailureOf(facts, 'certificate-incomplete-chain')
    if (!found) return null
    const { host, error } = found.failure
    return {
      explanation: `${host} sends its own certificate without the intermediate one that signed it (${error.code}). Browsers often know or fetch the missing one, so that the login page works and the token request does not; Auth0's servers fail like this run. The provider must install the full chain ("fullchain.pem").`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
