import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a server that hung up. */
export const connectionClosed: Check = {
  code: 'connection-closed',
  severity: 'error',
  title: 'A server closed the connection without an answer',
  rule: 'RFC 9112 §9.6; RFC 9293 §3.5.2',
  example:
    'id.northwind.example accepted the connection and closed it before it answered (UND_ERR_SOCKET); it stands in the token URL. Most likely a firewall or load balancer in front of it cut the connection, or the server crashed over the request. Try once more to see whether it happens every time.',
  find(facts) {
    const found = findFailureOf(facts, 'connection-closed')
    if (!found) return null
    const { host, url, error } = found.failure
    const isPlain = url.startsWith('http:')
    return {
      explanation: `${host} accepted the connection and closed it before it answered (${error.code}); it stands in ${addressOf(found.failure)}. ${isPlain ? 'Most likely the server speaks only TLS there, so write https://; or else' : 'Most likely'} a firewall or load balancer in front of it cut the connection, or the server crashed over the request. Try once more to see whether it happens every time.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
