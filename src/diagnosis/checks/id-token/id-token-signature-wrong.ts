import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quote } from '../../wording.ts'

/** Finds an ID token whose signature does not hold. */
export const idTokenSignatureWrong: Check = {
  code: 'id-token-signature-wrong',
  severity: 'error',
  title: 'The signature of the ID token is wrong',
  rule: 'OpenID Connect Core §3.1.3.7 (6); RFC 7515 §5.2',
  example:
    'The "RS256" signature does not fit the token and the key "2026-11". Most likely something changed the token on its way, or the key set is that of another environment with the same kid; or else the token is forged. Do not believe anything in this token.',
  find({ idToken, tokenExchange }) {
    if (idToken?.signature.state !== 'wrong') return null
    const isHmac = /^HS/.test(textOf(idToken.header?.alg) ?? '')
    const cause = isHmac
      ? 'With HS256 the client secret is the key: most likely the server signs with another secret, or with its base64-decoded bytes'
      : 'Most likely something changed the token on its way, or the key set is that of another environment with the same kid; or else the token is forged'
    return {
      explanation: `The ${quote(idToken.header?.alg, 40)} signature does not fit the token and ${isHmac ? 'the client secret' : `the key ${idToken.header?.kid === undefined ? 'of the issuer' : quote(idToken.header.kid, 80)}`}. ${cause}. Do not believe anything in this token.`,
      evidence: [tokenExchange?.id, ...idToken.signature.evidence],
    }
  },
}
