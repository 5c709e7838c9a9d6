import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a server that did not answer in time. */
export const requestTimedOut: Check = {
  code: 'request-timed-out',
  severity: 'error',
  title: 'A server did not answer in time',
  rule: 'RFC 9110 §15.5.9 and §15.6.5',
  example:
    'id.northwind.example gave no complete answer (TIMED_OUT: no complete response within 30 seconds); it stands in the token URL. Most likely the server is overloaded or waits for something behind it; or else a proxy is needed on the way.',
  find(facts) {
    const found = findFailureOf(facts, 'timed-out')
    if (!found) return null
    const { host, error } = found.failure
    const connected = error.code === 'TIMED_OUT' || /HEADERS|BODY/.test(error.code)
    return {
      explanation: `${host} gave no complete answer (${error.code}: ${error.message.slice(0, 100)}); it stands in ${addressOf(found.failure)}. ${connected ? 'Most likely the server is overloaded or waits for something behind it' : 'Nothing came back at all, so most likely a firewall drops the packets instead of refusing them'}; or else a proxy is needed on the way.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
