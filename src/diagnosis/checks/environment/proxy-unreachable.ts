import type { Check } from '../../check.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'

/** Finds a proxy that cannot be reached itself, or not be used at all. */
export const proxyUnreachable: Check = {
  code: 'proxy-unreachable',
  severity: 'error',
  title: 'The proxy cannot be reached',
  rule: 'RFC 9110 §3.7: a proxy is chosen by the client',
  example:
    'The request to id.northwind.example went to a proxy that does not answer: the proxy proxy.northwind.example:8080 cannot be reached (ECONNREFUSED). The server itself was never asked. Look at the proxy in the settings (Network), or at HTTPS_PROXY, HTTP_PROXY and ALL_PROXY where the system decides; without a proxy on your way choose none.',
  find(facts) {
    const found = findFailureOf(facts, 'proxy-unreachable')
    if (!found) return null
    const { host, error } = found.failure
    const end =
      error.code === 'ERR_NO_SUPPORTED_PROXIES'
        ? 'was not sent'
        : 'went to a proxy that does not answer'
    return {
      explanation: `The request to ${host} ${end}: ${error.message}. The server itself was never asked. Look at the proxy in the settings (Network), or at HTTPS_PROXY, HTTP_PROXY and ALL_PROXY where the system decides; without a proxy on your way choose none.`,
      evidence: found.evidence,
      severity: found.severity,
    }
  },
}
