import type { Check } from '../../check.ts'
import { isEncrypted } from '../../facts/exchange-facts.ts'

/** Finds an ID token that nobody signed. */
export const idTokenUnsigned: Check = {
  code: 'id-token-unsigned',
  severity: 'warning',
  title: 'The ID token is not signed',
  rule: 'OpenID Connect Core §2: alg none only if the client asked for it at registration; RFC 8725 §3.2',
  example:
    'The header of the ID token says alg "none". It came over TLS from the token endpoint, so it can be believed there and nowhere else: do not pass it on, and do not accept such a token from anybody. Set id_token_signed_response_alg to RS256 or ES256 for the client at the provider.',
  find({ idToken, tokenExchange }) {
    if (idToken?.signature.problem !== 'unsigned') return null
    const trust = isEncrypted(tokenExchange)
      ? 'It came over TLS from the token endpoint, so it can be believed there and nowhere else'
      : 'It did not come over TLS either, so nothing vouches for it'
    return {
      explanation: `The header of the ID token says alg "none". ${trust}: do not pass it on, and do not accept such a token from anybody. Set id_token_signed_response_alg to RS256 or ES256 for the client at the provider.`,
      evidence: [tokenExchange?.id],
    }
  },
}
