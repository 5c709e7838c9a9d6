import type { Check } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a secret that was right and is not any more. */
export const clientSecretExpired: Check = {
  code: 'client-secret-expired',
  severity: 'error',
  title: 'The client secret has expired',
  rule: 'RFC 6749 §5.2: invalid_client; Auth0, Azure AD: "failed to obtain access token"',
  example:
    'The server answered "invalid_client" with "AADSTS7000222: The provided client secret keys for app \'client-4711\' are expired.". The secret was valid once, and its time is over. Make a new one in the provider\'s console, enter its value here and in Auth0, and note when it ends; in Auth0 such a login shows only "failed to obtain access token".',
  find({ tokenExchange, tokenRefusal }) {
    if (!tokenExchange || !tokenRefusal) return null
    const isExpired = says(
      tokenRefusal,
      /AADSTS7000222|(secret|credential|key)s?\b.{0,60}expired|expired.{0,40}(secret|credential)/i,
    )
    if (!isExpired) return null
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. The secret was valid once, and its time is over. Make a new one in the provider's console, enter its value here and in Auth0, and note when it ends; in Auth0 such a login shows only "failed to obtain access token".`,
      evidence: [tokenExchange.id],
    }
  },
}
