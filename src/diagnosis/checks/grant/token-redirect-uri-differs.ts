import type { Check } from '../../check.ts'
import { namesSeveralGrounds } from '../../facts/grant-refusal.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/** Finds a token endpoint that does not agree with the redirect URI. */
export const tokenRedirectUriDiffers: Check = {
  code: 'token-redirect-uri-differs',
  severity: 'error',
  title: 'The token endpoint does not accept the redirect URI',
  rule: 'RFC 6749 §4.1.3: redirect_uri must be identical to that of the authorization request',
  example:
    'The server answered "invalid_grant" with "Incorrect redirect_uri". Both requests carried "https://tenant.example.com/login/callback", so the two do agree. Most likely another spelling is registered for the client (a slash at the end, capital letters, http), which the login page did not mind; or else the server compares it in its encoded form.',
  find({ request, tokenExchange, tokenRefusal }) {
    if (!request || !tokenExchange || !says(tokenRefusal, /redirect[ _-]?ur[il]/i)) return null
    if (namesSeveralGrounds(tokenRefusal)) return null
    const sent = tokenExchange.sent.get('redirect_uri') ?? ''
    const comparison =
      sent === request.redirectUri
        ? `Both requests carried ${quote(sent, 200)}, so the two do agree. Most likely another spelling is registered for the client (a slash at the end, capital letters, http), which the login page did not mind; or else the server compares it in its encoded form`
        : `The authorization request said ${quote(request.redirectUri, 200)}, and the token request ${quote(sent, 200)}`
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. ${comparison}.`,
      evidence: [tokenExchange.id, request.id],
    }
  },
}
