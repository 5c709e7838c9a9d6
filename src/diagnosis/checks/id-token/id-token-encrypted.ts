import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds an ID token that is encrypted to a key. */
export const idTokenEncrypted: Check = {
  code: 'id-token-encrypted',
  severity: 'warning',
  title: 'The ID token is encrypted',
  rule: 'OpenID Connect Core §10.2; RFC 7516',
  example:
    'The id_token is a JWE (alg "RSA-OAEP-256", enc "A256GCM"), encrypted to a key that is registered for this client. A profile script cannot decrypt it, and jwt.decode gives null. Switch id_token_encrypted_response_alg off for the client at the provider, or use the userinfo endpoint.',
  find({ idToken, tokenExchange }) {
    if (idToken?.form !== 'jwe') return null
    const { header } = idToken
    return {
      explanation: `The id_token is a JWE (alg ${quote(header?.alg, 40)}, enc ${quote(header?.enc, 40)}), encrypted to a key that is registered for this client. A profile script cannot decrypt it, and jwt.decode gives null. Switch id_token_encrypted_response_alg off for the client at the provider, or use the userinfo endpoint.`,
      evidence: [tokenExchange?.id],
    }
  },
}
