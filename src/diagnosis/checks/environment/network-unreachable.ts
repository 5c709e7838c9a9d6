import type { Check } from '../../check.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a computer without a way to the server. */
export const networkUnreachable: Check = {
  code: 'network-unreachable',
  severity: 'error',
  title: 'There is no way to the server from here',
  rule: 'RFC 1812 §5.2.7.1: destination unreachable',
  example:
    'No route leads to id.northwind.example (ENETUNREACH). Most likely this computer is offline, or the VPN that leads there is not connected; or else the name has only an IPv6 address and this network has none. The connection itself has not been tried yet.',
  find(facts) {
    const found = findFailureOf(facts, 'network-unreachable')
    if (!found) return null
    const { host, error } = found.failure
    return {
      explanation: `No route leads to ${host} (${error.code}). Most likely this computer is offline, or the VPN that leads there is not connected; or else the name has only an IPv6 address and this network has none. The connection itself has not been tried yet.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
