import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a host whose name nobody knows. */
export const nameNotResolved: Check = {
  code: 'name-not-resolved',
  severity: 'error',
  title: 'The name of a server cannot be resolved',
  rule: 'RFC 1034 §3.7; getaddrinfo: ENOTFOUND, EAI_AGAIN',
  example:
    'DNS has no address for id.northwind.example (ENOTFOUND); it stands in the token URL. Most likely the name has a typing error; or else it exists only in a network that you are not connected to (VPN). Auth0 asks from the internet: an internal name will not work there.',
  find(facts) {
    const found = findFailureOf(facts, 'name-not-resolved')
    if (!found) return null
    const { host, error } = found.failure
    const why =
      error.code === 'EAI_AGAIN'
        ? 'The name server did not answer at all, so most likely this computer has no network just now; or else the name exists only in a network that you are not connected to (VPN)'
        : 'Most likely the name has a typing error; or else it exists only in a network that you are not connected to (VPN)'
    return {
      explanation: `DNS has no address for ${host} (${error.code}); it stands in ${addressOf(found.failure)}. ${why}. Auth0 asks from the internet: an internal name will not work there.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
