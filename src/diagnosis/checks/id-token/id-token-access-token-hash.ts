import type { Check } from '../../check.ts'
import { isHashWrong } from '../../facts/id-token-verdicts.ts'
import { quote } from '../../wording.ts'

/** Finds an ID token that does not belong to the access token beside it. */
export const idTokenAccessTokenHash: Check = {
  code: 'id-token-access-token-hash',
  severity: 'error',
  title: 'ID token and access token do not belong together',
  rule: 'OpenID Connect Core §3.1.3.8: at_hash',
  example:
    'The ID token says at_hash "77QmUPtjPfzWtF2AnpK9RQ", and the hash of this access token is "LDktKdoQak3Pk0cnXxCltA". Most likely the server computes it with another hash than that of its alg, "RS256", or over another form of the token; or else one of the two was exchanged on the way.',
  find({ idToken, tokenExchange }) {
    const hash = idToken?.accessTokenHash
    if (!hash || !isHashWrong(hash)) return null
    return {
      explanation: `The ID token says at_hash ${quote(hash.claimed, 60)}, and the hash of this access token is ${quote(hash.computed, 60)}. Most likely the server computes it with another hash than that of its alg, ${quote(idToken?.header?.alg, 40)}, or over another form of the token; or else one of the two was exchanged on the way.`,
      evidence: [tokenExchange?.id],
    }
  },
}
