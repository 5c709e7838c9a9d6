import type { Check } from '../../check.ts'

/** Finds an `id_token` that is no JWT. */
export const idTokenMalformed: Check = {
  code: 'id-token-malformed',
  severity: 'error',
  title: 'The ID token is no JWT',
  rule: 'OpenID Connect Core §2; RFC 7519 §7.2',
  example:
    'The token response has an id_token that is not three base64url parts with JSON in them. Not even its header can be read. A script that decodes it gets null or throws; use the userinfo endpoint and tell the provider.',
  find({ idToken, tokenExchange }) {
    if (idToken?.form !== 'malformed') return null
    const header =
      idToken.header === null ? 'Not even its header' : 'Its header, but not its claims'
    return {
      explanation: `The token response has an id_token that is not three base64url parts with JSON in them. ${header} can be read. A script that decodes it gets null or throws; use the userinfo endpoint and tell the provider.`,
      evidence: [tokenExchange?.id],
    }
  },
}
