import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quote, ranked } from '../../wording.ts'

/** Finds a client that may not use this grant. */
export const tokenUnauthorizedClient: Check = {
  code: 'token-unauthorized-client',
  severity: 'error',
  title: 'The client may not exchange codes',
  rule: 'RFC 6749 §5.2: unauthorized_client',
  example:
    'The server answered "unauthorized_client" with "Grant type not allowed". Most likely it knows client_id "client-4711", but does not let it use the grant type authorization_code: enable that in the provider\'s console; or else the secret is wrong, which some servers report in this way.',
  unless: ['client-unknown', 'client-secret-wrong', 'client-secret-expired'],
  find({ tokenExchange, tokenRefusal, connection }) {
    if (!tokenExchange || tokenRefusal?.error !== 'unauthorized_client') return null
    const id = quote(connection.options.client_id)
    const causes = [
      `it knows client_id ${id}, but does not let it use the grant type authorization_code: enable that in the provider's console`,
      'the secret is wrong, which some servers report in this way',
    ]
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. ${ranked(causes)}`,
      evidence: [tokenExchange.id],
    }
  },
}
