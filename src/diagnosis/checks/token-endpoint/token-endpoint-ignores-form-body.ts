import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { hostOf } from '../../facts/read-url.ts'
import { clip, list } from '../../wording.ts'

/** Finds a server that misses parameters which the request did carry in its body. */
export const tokenEndpointIgnoresFormBody: Check = {
  code: 'token-endpoint-ignores-form-body',
  severity: 'error',
  title: 'The server misses parameters that were sent',
  rule: 'RFC 6749 §3.2 and §4.1.3: parameters go in the request body; auth0/custom-social-connections#21',
  example:
    'id.northwind.example says "Missing parameter: client_id", but the request carried client_id in its body. The server reads them from somewhere else, most likely from the query of the URL; or else from a JSON body or a header. Auth0 sends them in the body only, so a small proxy between the two has to move them.',
  unless: ['token-endpoint-wants-json'],
  find({ tokenExchange, tokenRefusal }) {
    if (!tokenExchange || (tokenExchange.status ?? 0) < 400) return null
    const said = tokenRefusal
      ? tokenRefusal.description || tokenRefusal.error
      : String(fieldsOf(tokenExchange).message ?? '')
    if (!/missing|required|not (found|present|provided)|must (be|contain|include)/i.test(said))
      return null
    const sent = [...tokenExchange.sent.keys()].filter((name) => said.includes(name))
    if (sent.length === 0 || /redirect/.test(said)) return null
    return {
      explanation: `${hostOf(tokenExchange.url)} says "${clip(said, 160)}", but the request carried ${list(sent)} in its body. The server reads them from somewhere else, most likely from the query of the URL; or else from a JSON body or a header. Auth0 sends them in the body only, so a small proxy between the two has to move them.`,
      evidence: [tokenExchange.id],
    }
  },
}
