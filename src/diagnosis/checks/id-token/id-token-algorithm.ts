import type { Check } from '../../check.ts'
import { clip, quote, quotedList } from '../../wording.ts'

/** Finds an ID token signed in a way that its issuer does not announce. */
export const idTokenAlgorithm: Check = {
  code: 'id-token-algorithm',
  severity: 'warning',
  title: 'The ID token is signed with an algorithm that its issuer does not announce',
  rule: 'OpenID Connect Core §3.1.3.7 (7) and (8); RFC 8725 §3.1',
  example:
    'The token says alg "RS512", but the issuer announces "RS256" and "ES256". A client must accept only algorithms that it expects, or a forger chooses a weak one; look at the setting id_token_signed_response_alg of the client.',
  unless: ['id-token-unsigned'],
  find({ idToken, tokenExchange }) {
    const algorithm = idToken?.header?.alg
    if (idToken?.form !== 'jws' || typeof algorithm !== 'string') return null
    const announced = idToken.discovery?.document?.id_token_signing_alg_values_supported
    // The client's own secret proves who signed, whatever the issuer announces for its keys (§3.1.3.7, 8).
    if (/^HS\d/.test(algorithm) && idToken.signature.state === 'verified') return null
    const isUnknown = idToken.signature.problem === 'algorithm-not-supported'
    const isAnnounced = !Array.isArray(announced) || announced.includes(algorithm)
    if (isAnnounced && !isUnknown) return null
    const known =
      Array.isArray(announced) && !isAnnounced
        ? `the issuer announces ${quotedList(announced.map((name) => clip(name, 40)))}`
        : 'no library in use here knows it'
    return {
      explanation: `The token says alg ${quote(algorithm, 40)}, but ${known}. A client must accept only algorithms that it expects, or a forger chooses a weak one; look at the setting id_token_signed_response_alg of the client.`,
      evidence: [tokenExchange?.id, idToken.discovery?.evidence],
    }
  },
}
