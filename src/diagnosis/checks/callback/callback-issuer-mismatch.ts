import type { Check } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { hostOf, isRelatedHost } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds a response of another authorization server than the one that was asked. */
export const callbackIssuerMismatch: Check = {
  code: 'callback-issuer-mismatch',
  severity: 'error',
  title: 'Another authorization server sent the response',
  rule: 'RFC 9207 §2.4: the client must reject a response whose iss is not the expected issuer',
  example:
    'The callback says iss "https://login.fabrikam.example", but the ID token was issued by "https://id.northwind.example". Most likely the authorization URL belongs to another tenant of that issuer or to a proxy before it; or else somebody mixes up two servers to get hold of the code. Auth0 is not known to compare iss for these connections, so it would not notice.',
  find({ idToken, callback, request }) {
    const issuer = textOf(callback?.parameters.get('iss'))
    if (!callback || !request || issuer === undefined) return null
    const expected = textOf(idToken?.claims?.iss)
    const fits =
      expected === undefined ? isRelatedHost(hostOf(issuer), request.url.host) : issuer === expected
    if (fits) return null
    const against = expected
      ? `the ID token was issued by ${quote(expected)}`
      : `the user was sent to ${request.url.host}`
    return {
      explanation: `The callback says iss ${quote(issuer)}, but ${against}. Most likely the authorization URL belongs to another tenant of that issuer or to a proxy before it; or else somebody mixes up two servers to get hold of the code. Auth0 is not known to compare iss for these connections, so it would not notice.`,
      evidence: [...callback.evidence, request.id],
      severity: expected === undefined ? 'warning' : 'error',
    }
  },
}
