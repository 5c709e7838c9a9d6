import type { Check } from '../../check.ts'
import { findFailureOf } from '../../facts/failure-of-kind.ts'
import { findProxyRefusal } from '../../facts/proxy-signs.ts'
import { quote } from '../../wording.ts'

/** Finds a proxy that does not let a request through. */
export const proxyRefused: Check = {
  code: 'proxy-refused',
  severity: 'error',
  title: 'A proxy on the way refuses the request',
  rule: 'RFC 9110 §15.5.8: 407; §9.3.6: CONNECT',
  example:
    'The request to id.northwind.example ended at a proxy (status 407, "Proxy-Authenticate: Negotiate"), not at the server. It wants you to sign in to the proxy first: give user and password in the settings (Network) or in HTTPS_PROXY, or ask who runs it. It says nothing about the connection: Auth0\'s servers do not use your proxy.',
  find(facts) {
    const found = findFailureOf(facts, 'proxy-failed')
    const sign = findProxyRefusal(facts)
    if (!found && !sign) return null
    const host = found?.failure.host ?? sign?.host
    const shown = found ? found.failure.error.code : `status ${sign?.status}, ${quote(sign?.words)}`
    const advice =
      sign?.status === 407 || found?.failure.error.code === 'ERR_PROXY_AUTH_REQUESTED'
        ? 'It wants you to sign in to the proxy first: give user and password in the settings (Network) or in HTTPS_PROXY, or ask who runs it'
        : 'Ask who runs your network to let this host through, or try another network'
    return {
      explanation: `The request to ${host} ended at a proxy (${shown}), not at the server. ${advice}. It says nothing about the connection: Auth0's servers do not use your proxy.`,
      evidence: [...(found?.evidence ?? []), sign?.id],
      severity: facts.passed ? 'warning' : 'error',
    }
  },
}
