import type { Check } from '../../check.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Within one clause and without an "or": RFC 6749 §5.2 names credentials and expiry in one sentence on codes. */
const expiredSecret =
  /AADSTS7000222|(secret|credential|client[ _]key|api[ _]key)s?\b(?:(?!\bor\b)[^,;.()]){0,60}?\bexpired|(?<!\bor )\bexpired[ _-](client[ _-])?(secret|credential)|secret[ _-]expired/i

/** Finds a secret that was right and is not any more. */
export const clientSecretExpired: Check = {
  code: 'client-secret-expired',
  severity: 'error',
  title: 'The client secret has expired',
  rule: 'RFC 6749 §5.2: invalid_client; Auth0, Azure AD: "failed to obtain access token"',
  example:
    'The server answered "invalid_client" with "AADSTS7000222: The provided client secret keys for app \'client-4711\' are expired". The secret was valid once, and its time is over. Make a new one in the provider\'s console, enter its value here and in Auth0, and note when it ends; in Auth0 such a login shows only "failed to obtain access token".',
  find({ tokenExchange, tokenRefusal }) {
    if (!tokenExchange || isGrantRefusal(tokenRefusal)) return null
    if (!says(tokenRefusal, expiredSecret)) return null
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. The secret was valid once, and its time is over. Make a new one in the provider's console, enter its value here and in Auth0, and note when it ends; in Auth0 such a login shows only "failed to obtain access token".`,
      evidence: [tokenExchange.id],
    }
  },
}
