import type { Check } from '../../check.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { list } from '../../wording.ts'

/** Finds a token request that the server calls malformed. */
export const tokenInvalidRequest: Check = {
  code: 'token-invalid-request',
  severity: 'error',
  title: 'The token endpoint calls the request malformed',
  rule: 'RFC 6749 §5.2: invalid_request',
  example:
    'The server answered "invalid_request" with "audience must be given" to a token request with grant_type, redirect_uri, code_verifier, client_id, client_secret and code. Most likely it wants a parameter beyond these, which Auth0 cannot add to the token request (only headers, by customHeaders), so that a proxy would have to; or else one of the values has a form that it does not expect.',
  unless: [
    'token-endpoint-ignores-form-body',
    'token-endpoint-wants-json',
    'basic-credentials-wrong',
    'client-authenticated-twice',
    'client-auth-basic-wanted',
    'client-secret-missing',
    'client-secret-unexpected',
    'client-assertion-wanted',
    'client-key-expected',
    'client-unknown',
    'pkce-required',
    'pkce-verifier-refused',
    'token-redirect-uri-differs',
    'scope-joined-by-comma',
  ],
  find({ tokenExchange, tokenRefusal }) {
    if (!tokenExchange || tokenRefusal?.error !== 'invalid_request') return null
    if (isGrantRefusal(tokenRefusal)) return null
    const sent = [...tokenExchange.sent.keys()]
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)} to a token request with ${list(sent, 10)}. Most likely it wants a parameter beyond these, which Auth0 cannot add to the token request (only headers, by customHeaders), so that a proxy would have to; or else one of the values has a form that it does not expect.`,
      evidence: [tokenExchange.id],
    }
  },
}
