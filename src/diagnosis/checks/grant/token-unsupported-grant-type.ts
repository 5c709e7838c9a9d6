import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds a token endpoint without the authorization code grant. */
export const tokenUnsupportedGrantType: Check = {
  code: 'token-unsupported-grant-type',
  severity: 'error',
  title: 'The token endpoint does not know grant_type=authorization_code',
  rule: 'RFC 6749 §5.2: unsupported_grant_type',
  example:
    'The token request says grant_type=authorization_code, and https://id.northwind.example/oauth2/token answered "unsupported_grant_type". Most likely the server did not read the form body at all, because it expects JSON or parameters in the query; or else this is the endpoint of another flow, such as client credentials.',
  unless: ['token-endpoint-ignores-form-body', 'token-endpoint-wants-json'],
  find({ tokenExchange, tokenRefusal }) {
    if (!tokenExchange || tokenRefusal?.error !== 'unsupported_grant_type') return null
    return {
      explanation: `The token request says grant_type=authorization_code, and ${placeOf(tokenExchange.url)} answered ${quoteRefusal(tokenRefusal)}. Most likely the server did not read the form body at all, because it expects JSON or parameters in the query; or else this is the endpoint of another flow, such as client credentials.`,
      evidence: [tokenExchange.id],
    }
  },
}
