import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds an ID token that does not carry the nonce of the request. */
export const idTokenNonce: Check = {
  code: 'id-token-nonce',
  severity: 'error',
  title: 'The ID token does not carry the nonce of the request',
  rule: 'OpenID Connect Core §3.1.3.7 (11): nonce must be the one that was sent',
  example:
    'The request sent nonce "n-0S6_WzA2Mj", and the ID token has none. The server leaves it out, so the token cannot be tied to this login. A nonce that stands fixed in authParams protects nothing; leave it out unless the server requires it.',
  find({ idToken, tokenExchange, request }) {
    const sent = idToken?.expected.nonce ?? null
    if (!idToken?.claims || sent === null || idToken.claims.nonce === sent) return null
    const got = idToken.claims.nonce
    return {
      explanation: `The request sent nonce ${quote(sent, 60)}, and the ID token ${got === undefined ? 'has none' : `says ${quote(got, 60)}`}. ${got === undefined ? 'The server leaves it out, so the token cannot be tied to this login.' : 'The token belongs to another login, or was replayed.'} A nonce that stands fixed in authParams protects nothing; leave it out unless the server requires it.`,
      evidence: [tokenExchange?.id, request?.id],
    }
  },
}
