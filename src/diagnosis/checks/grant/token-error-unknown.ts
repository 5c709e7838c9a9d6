import type { Check } from '../../check.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** The errors that other checks explain. */
const explained =
  /^(invalid_request|unauthorized_client|unsupported_grant_type|invalid_scope|invalid_target|server_error|temporarily_unavailable)$/

/** Finds an error of the token endpoint that no standard names. */
export const tokenErrorUnknown: Check = {
  code: 'token-error-unknown',
  severity: 'error',
  title: 'The token endpoint answers with an error of its own',
  rule: 'RFC 6749 §5.2 and §8.5',
  example:
    'id.northwind.example answered with status 400 and "E4012" with "Contract not active", which is not one of the errors of a token response. Look it up in the provider\'s documentation. The code was issued, so the login and the client_id are right; what is left are the secret, the code itself and the redirect URI.',
  unless: [
    'token-redirect-uri-differs',
    'token-endpoint-unavailable',
    'token-endpoint-rate-limited',
    'token-endpoint-wants-json',
    'token-endpoint-ignores-form-body',
    'client-unknown',
    'client-secret-wrong',
    'client-secret-missing',
    'client-secret-expired',
    'client-secret-unexpected',
    'client-auth-basic-wanted',
    'client-key-expected',
    'scope-joined-by-comma',
    'client-assertion-wanted',
    'code-already-used',
    'pkce-required',
    'pkce-verifier-refused',
  ],
  find({ client, tokenExchange, tokenRefusal }) {
    if (!tokenExchange || !tokenRefusal || client?.refused) return null
    if (explained.test(tokenRefusal.error) || isGrantRefusal(tokenRefusal)) return null
    return {
      explanation: `${hostOf(tokenExchange.url)} answered with status ${tokenExchange.status} and ${quoteRefusal(tokenRefusal)}, which is not one of the errors of a token response. Look it up in the provider's documentation. The code was issued, so the login and the client_id are right; what is left are the secret, the code itself and the redirect URI.`,
      evidence: [tokenExchange.id],
    }
  },
}
