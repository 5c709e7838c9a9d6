import type { Check } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'

/** Finds a server that wants a signed assertion or a certificate from the client. */
export const clientAssertionWanted: Check = {
  code: 'client-assertion-wanted',
  severity: 'error',
  title: 'The server wants a way of authentication that Auth0 does not have here',
  rule: 'RFC 7523 §2.2 (private_key_jwt); RFC 8705 §2 (mutual TLS)',
  example:
    'The server answered "invalid_client" with "This client must use private_key_jwt". The client is registered for a signed assertion (private_key_jwt) or a certificate (mutual TLS), and a custom social connection can send only a secret. Register it for client_secret_post or client_secret_basic; or put a proxy between that signs; or use an enterprise OIDC connection, which has private_key_jwt.',
  unless: ['client-secret-missing', 'client-secret-unexpected'],
  find({ tokenExchange, tokenRefusal, client }) {
    const pattern =
      /client_assertion|private_key_jwt|tls_client_auth|mutual tls|\bmtls\b|client certificate/i
    if (!tokenExchange || !client || !says(tokenRefusal, pattern)) return null
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. The client is registered for a signed assertion (private_key_jwt) or a certificate (mutual TLS), and a custom social connection can send only a secret. Register it for client_secret_post or client_secret_basic; or put a proxy between that signs; or use an enterprise OIDC connection, which has private_key_jwt.`,
      evidence: [tokenExchange.id],
    }
  },
}
