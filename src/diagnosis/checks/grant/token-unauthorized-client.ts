import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/** Finds a client that may not use this grant. */
export const tokenUnauthorizedClient: Check = {
  code: 'token-unauthorized-client',
  severity: 'error',
  title: 'The client may not exchange codes',
  rule: 'RFC 6749 §5.2: unauthorized_client',
  example:
    'The server answered "unauthorized_client" with "Grant type not allowed". It knows client_id "client-4711", but the grant type authorization_code is not enabled for it. Enable it in the provider\'s console; some servers also answer so where the secret is wrong.',
  unless: ['client-unknown', 'client-secret-wrong', 'client-secret-expired'],
  find({ tokenExchange, tokenRefusal, connection }) {
    if (!tokenExchange || tokenRefusal?.error !== 'unauthorized_client') return null
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. It knows client_id ${quote(connection.options.client_id)}, but the grant type authorization_code is not enabled for it. Enable it in the provider's console; some servers also answer so where the secret is wrong.`,
      evidence: [tokenExchange.id],
    }
  },
}
