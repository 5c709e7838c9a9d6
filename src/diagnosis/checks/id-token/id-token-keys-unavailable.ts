import type { Check } from '../../check.ts'
import { clip, sentence } from '../../wording.ts'

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
    'The token says iss accounts.northwind.example, but its issuer was not asked for keys: iss is not a URL ("accounts.northwind.example"). The token came over TLS from the token endpoint, so a login may believe it; a script or API that verifies it will fail in the same way.',
  find({ idToken, tokenExchange }) {
    const { signature, discovery, claims } = idToken ?? {}
    if (!signature?.problem || !unavailable.includes(signature.problem)) return null
    const asked = discovery
      ? `The keys of ${clip(claims?.iss, 120)} were looked for by ${discovery.url}`
      : `The token says iss ${clip(claims?.iss ?? 'nothing', 120)}`
    return {
      explanation: `${asked}, but ${sentence(signature.reason ?? 'that failed')} The token came over TLS from the token endpoint, so a login may believe it; a script or API that verifies it will fail in the same way.`,
      evidence: [tokenExchange?.id, ...signature.evidence],
    }
  },
}
