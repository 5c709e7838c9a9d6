import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quote, retryAfter } from '../../wording.ts'

/** Finds a token endpoint that failed itself. */
export const tokenEndpointUnavailable: Check = {
  code: 'token-endpoint-unavailable',
  severity: 'error',
  title: 'The token endpoint itself failed',
  rule: 'RFC 9110 §15.6',
  example:
    "id.northwind.example answered the token request with status 503. It asks to be tried again after 2 minutes. Most likely the server has a fault or is in maintenance; or else it stumbles over something in this request, as some do over a wrong client_id or an unknown parameter. If it stays so, the provider's support needs the time of this run and the request.",
  unless: ['proxy-refused', 'captive-portal'],
  find({ tokenExchange, tokenRefusal }) {
    const status = tokenExchange?.status ?? 0
    if (!tokenExchange || status < 500) return null
    const retry = responseHeader(tokenExchange, 'retry-after')
    const when = retry ? ` It asks to be tried again after ${retryAfter(retry)}.` : ''
    const said = tokenRefusal ? ` and the error ${quote(tokenRefusal.error, 80)}` : ''
    return {
      explanation: `${hostOf(tokenExchange.url)} answered the token request with status ${status}${said}.${when} Most likely the server has a fault or is in maintenance; or else it stumbles over something in this request, as some do over a wrong client_id or an unknown parameter. If it stays so, the provider's support needs the time of this run and the request.`,
      evidence: [tokenExchange.id],
    }
  },
}
