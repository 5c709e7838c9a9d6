import { scopeParts } from '../../../shared/scopes.ts'
import type { Check } from '../../check.ts'

/** Finds a login that asked for an ID token and got none. */
export const idTokenMissing: Check = {
  code: 'id-token-missing',
  severity: 'warning',
  title: 'The login asked for openid and got no ID token',
  rule: 'OpenID Connect Core §3.1.3.3: the token response includes id_token',
  example:
    'The scope of the request holds openid, but the token response has no id_token. Either the server speaks OAuth 2.0 without OpenID Connect and ignores the scope, or openid is not allowed for this client. The profile script can still use the userinfo endpoint.',
  unless: ['id-token-expected-by-script'],
  find({ request, run, tokenExchange }) {
    if (!request || !run.tokenResponse || !tokenExchange) return null
    if (!scopeParts(request.scope).includes('openid') || run.tokenResponse.id_token) return null
    return {
      explanation:
        'The scope of the request holds openid, but the token response has no id_token. Either the server speaks OAuth 2.0 without OpenID Connect and ignores the scope, or openid is not allowed for this client. The profile script can still use the userinfo endpoint.',
      evidence: [request.id, tokenExchange.id],
    }
  },
}
