import type { Check } from '../../check.ts'
import { addressOf, findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a server that does not speak HTTP. */
export const notHttp: Check = {
  code: 'not-http',
  severity: 'error',
  title: 'The server answers, but not in HTTP',
  rule: 'RFC 9112 §2.1',
  example:
    'What id.northwind.example sent cannot be read as HTTP (HPE_INVALID_CONSTANT: Expected HTTP/); it stands in the token URL. Most likely the port belongs to another service; or else the server sends headers that are not allowed.',
  find(facts) {
    const found = findFailureOf(facts, 'not-http')
    if (!found) return null
    const { host, url, error } = found.failure
    const tls = url.startsWith('http:')
      ? ' With http:// in the address it may be a TLS server that answers with an alert: try https://.'
      : ''
    return {
      explanation: `What ${host} sent cannot be read as HTTP (${error.code}: ${error.message.slice(0, 80)}); it stands in ${addressOf(found.failure)}. Most likely the port belongs to another service; or else the server sends headers that are not allowed.${tls}`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
