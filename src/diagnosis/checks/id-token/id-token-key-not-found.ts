import type { Check } from '../../check.ts'
import { quote, quotedList } from '../../wording.ts'

/** Finds an ID token signed with a key that the issuer does not publish. */
export const idTokenKeyNotFound: Check = {
  code: 'id-token-key-not-found',
  severity: 'error',
  title: 'The issuer does not publish the key that signed the ID token',
  rule: 'OpenID Connect Core §10.1: the kid names a key at jwks_uri',
  example:
    'The token was signed with the key "2026-12" (alg "RS256"), and the key set holds "2026-11" and "2026-05". Most likely the provider changes its keys just now, or the discovery document belongs to another tenant; or else a server of another environment issued the token.',
  find({ idToken, tokenExchange }) {
    if (idToken?.signature.problem !== 'key-not-found') return null
    const { kid } = idToken.header ?? {}
    const ids = (idToken.keyIds ?? []).map((id) => id ?? 'a key without id')
    const published = ids.length === 0 ? 'no key at all' : quotedList(ids, 5)
    return {
      explanation: `The token was signed with ${kid === undefined ? 'a key without kid' : `the key ${quote(kid, 80)}`} (alg ${quote(idToken.header?.alg, 40)}), and the key set holds ${published}. Most likely the provider changes its keys just now, or the discovery document belongs to another tenant; or else a server of another environment issued the token.`,
      evidence: [tokenExchange?.id, ...idToken.signature.evidence],
    }
  },
}
