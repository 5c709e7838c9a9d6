import type { Check } from '../../check.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { hostOf } from '../../facts/read-url.ts'
import { list, quote } from '../../wording.ts'

/** A parameter that is not there, not a value that is not known: "client_id is required", not "client_id 4711 not found". */
const missing =
  /\bmissing\b|\brequired\b|not (present|provided|included|specified|supplied|sent|set|given)\b|not found in (the )?(request|body|form|query)|parameters? .{0,40}not found|must (contain|include)\b|must be (present|provided|included|specified|supplied|sent|set|given)\b|grant_type must be .?authorization_code/i

/** HubSpot says "missing or unknown auth code" of a value that it did read. */
const notOnlyMissing = /\bmissing or (unknown|invalid|expired|incorrect)\b/i

/** Finds a server that misses parameters which the request did carry in its body. */
export const tokenEndpointIgnoresFormBody: Check = {
  code: 'token-endpoint-ignores-form-body',
  severity: 'error',
  title: 'The server misses parameters that were sent',
  rule: 'RFC 6749 §3.2 and §4.1.3: parameters go in the request body; auth0/custom-social-connections#21',
  example:
    'id.northwind.example says "Missing parameter: client_id", but the request carried client_id in its body. The server reads them from somewhere else, most likely from the query of the URL; or else from a JSON body or a header. Auth0 sends them in the body only, so a small proxy between the two has to move them.',
  unless: [
    'token-endpoint-wants-json',
    'pkce-required',
    'client-unknown',
    'client-auth-basic-wanted',
    'token-redirect-uri-differs',
  ],
  find({ tokenExchange, tokenComplaint }) {
    if (!tokenExchange || !tokenComplaint || (tokenExchange.status ?? 0) < 400) return null
    const said = tokenComplaint.description || tokenComplaint.error
    if (isGrantRefusal(tokenComplaint) || !missing.test(said) || notOnlyMissing.test(said))
      return null
    // As whole names: `code` is not in "code_verifier".
    const names = said.split(/[^\w-]+/)
    const sent = [...tokenExchange.sent.keys()].filter((name) => names.includes(name))
    if (sent.length === 0 || /redirect/.test(said)) return null
    return {
      explanation: `${hostOf(tokenExchange.url)} says ${quote(said, 160)}, but the request carried ${list(sent)} in its body. The server reads them from somewhere else, most likely from the query of the URL; or else from a JSON body or a header. Auth0 sends them in the body only, so a small proxy between the two has to move them.`,
      evidence: [tokenExchange.id],
    }
  },
}
