import type { Check } from '../../check.ts'
import { isHashWrong } from '../../facts/id-token-verdicts.ts'
import { quote } from '../../wording.ts'

/** Finds an ID token that does not belong to the code that it came for. */
export const idTokenCodeHash: Check = {
  code: 'id-token-code-hash',
  severity: 'error',
  title: 'The ID token does not belong to this code',
  rule: 'OpenID Connect Core §3.3.2.10: c_hash',
  example:
    'The ID token says c_hash "77QmUPtjPfzWtF2AnpK9RQ", and the hash of the code in the callback is "LDktKdoQak3Pk0cnXxCltA". Most likely the server computes it with another hash than that of its alg, "RS256"; or else the code was exchanged for another one on the way.',
  find({ idToken, tokenExchange, callback }) {
    const hash = idToken?.codeHash
    if (!hash || !isHashWrong(hash)) return null
    return {
      explanation: `The ID token says c_hash ${quote(hash.claimed, 60)}, and the hash of the code in the callback is ${quote(hash.computed, 60)}. Most likely the server computes it with another hash than that of its alg, ${quote(idToken?.header?.alg, 40)}; or else the code was exchanged for another one on the way.`,
      evidence: [tokenExchange?.id, ...(callback?.evidence ?? [])],
    }
  },
}
