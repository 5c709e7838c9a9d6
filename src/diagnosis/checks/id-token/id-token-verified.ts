import type { Check } from '../../check.ts'
import { idTokenFaults } from '../../facts/id-token-verdicts.ts'
import { list, quote } from '../../wording.ts'

/** Says that an ID token holds in every respect that could be checked. */
export const idTokenVerified: Check = {
  code: 'id-token-verified',
  severity: 'info',
  title: 'The ID token holds',
  rule: 'OpenID Connect Core §3.1.3.7',
  example:
    'Its "RS256" signature was verified with the key "2026-11", and iss, aud, exp and iat are as they should be. It was issued by "https://id.northwind.example" for this client.',
  unless: ['id-token-algorithm', 'id-token-issued-at', 'id-token-expired'],
  find({ idToken, tokenExchange }) {
    if (idToken?.signature.state !== 'verified' || idTokenFaults(idToken).length > 0) return null
    const hashes = [
      ...(idToken.expected.nonce === null ? [] : ['nonce']),
      ...(idToken.accessTokenHash ? ['at_hash'] : []),
      ...(idToken.codeHash ? ['c_hash'] : []),
    ]
    const checked = list(['iss', 'aud', 'exp', 'iat', ...hashes], 10)
    const { alg, kid } = idToken.header ?? {}
    const key = /^HS\d/.test(String(alg))
      ? 'with the client secret'
      : kid === undefined
        ? 'with the issuer’s key'
        : `with the key ${quote(kid, 60)}`
    return {
      explanation: `Its ${quote(alg, 40)} signature was verified ${key}, and ${checked} are as they should be. It was issued by ${quote(idToken.claims?.iss)} for this client.`,
      evidence: [tokenExchange?.id, ...idToken.signature.evidence],
    }
  },
}
