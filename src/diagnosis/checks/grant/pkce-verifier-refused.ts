import type { Check } from '../../check.ts'
import { namesSeveralGrounds } from '../../facts/grant-refusal.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a PKCE verifier that the server does not accept. */
export const pkceVerifierRefused: Check = {
  code: 'pkce-verifier-refused',
  severity: 'error',
  title: 'The PKCE check failed at the token endpoint',
  rule: 'RFC 7636 §4.6: BASE64URL(SHA256(code_verifier)) must equal code_challenge',
  example:
    'The server answered "invalid_grant" with "PKCE verification failed: Code mismatch". The run sent the challenge of its own verifier with method S256, and the verifier unchanged in the token request, so the two fit. Most likely the server compares them as "plain", or a proxy dropped code_challenge_method; or else the code belongs to another login of the same browser.',
  find({ request, tokenExchange, tokenRefusal }) {
    if (!request || !tokenExchange?.sent.has('code_verifier')) return null
    if (!says(tokenRefusal, /code[ _-]?verifier|code[ _-]?challenge|pkce/i)) return null
    if (namesSeveralGrounds(tokenRefusal)) return null
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. The run sent the challenge of its own verifier with method S256, and the verifier unchanged in the token request, so the two fit. Most likely the server compares them as "plain", or a proxy dropped code_challenge_method; or else the code belongs to another login of the same browser.`,
      evidence: [tokenExchange.id, request.id],
    }
  },
}
