import type { Check } from '../../check.ts'
import { isEncrypted } from '../../facts/exchange-facts.ts'
import { quote, sentence } from '../../wording.ts'

const unavailable = [
  'issuer-unusable',
  'discovery-failed',
  'key-set-failed',
  'key-refused',
  'client-secret-missing',
]

/** Finds an ID token for which no key could be had. */
export const idTokenKeysUnavailable: Check = {
  code: 'id-token-keys-unavailable',
  severity: 'warning',
  title: 'The signature of the ID token could not be checked',
  rule: 'OpenID Connect Discovery §4; RFC 7517 §5',
  example:
    'The token says iss "accounts.northwind.example", but its issuer was not asked for keys: iss is not a URL ("accounts.northwind.example"). The token came over TLS from the token endpoint, so a login may believe it; a script or API that verifies it will fail in the same way.',
  find({ idToken, tokenExchange }) {
    const { signature, discovery, claims } = idToken ?? {}
    if (!signature?.problem || !unavailable.includes(signature.problem)) return null
    const isSecretMissing = signature.problem === 'client-secret-missing'
    const asked = isSecretMissing
      ? `The token says alg ${quote(idToken?.header?.alg, 40)}`
      : discovery
        ? `The keys of ${quote(claims?.iss)} were looked for by ${discovery.url}`
        : `The token says iss ${claims?.iss === undefined ? 'nothing' : quote(claims.iss)}`
    const trust = isEncrypted(tokenExchange)
      ? 'The token came over TLS from the token endpoint, so a login may believe it'
      : 'The token did not come over TLS either, so nothing vouches for it'
    return {
      explanation: `${asked}, but ${sentence(signature.reason ?? 'that failed')} ${trust}; a script or API that verifies it will fail in the same way.`,
      evidence: [tokenExchange?.id, ...signature.evidence],
    }
  },
}
