import type { Check } from '../../check.ts'
import { says } from '../../facts/refusal.ts'
import { describeAnswer } from '../../facts/token-answer.ts'

/** Finds a client without a secret where the server wants one. */
export const clientSecretMissing: Check = {
  code: 'client-secret-missing',
  severity: 'error',
  title: 'The server wants a client secret, and the connection has none',
  rule: 'RFC 6749 §3.2.1: confidential clients must authenticate',
  example:
    'client_secret is empty, so the token request carried only client_id, and the server answered "invalid_client" with "Client authentication required". Enter the secret of this client; a client without one has to be registered as public ("native", "SPA", token_endpoint_auth_method none), and then needs PKCE.',
  find({ client, tokenExchange, tokenRefusal }) {
    if (!client || !tokenExchange || client.secretInBody || client.headerSent) return null
    const isNamed = says(tokenRefusal, /client[ _-]?secret|AADSTS7000218/i)
    if (!client.refused && !isNamed) return null
    const said = describeAnswer(tokenExchange, tokenRefusal)
    return {
      explanation: `client_secret is empty, so the token request carried only client_id, and the server answered ${said}. Enter the secret of this client; a client without one has to be registered as public ("native", "SPA", token_endpoint_auth_method none), and then needs PKCE.`,
      evidence: [tokenExchange.id],
    }
  },
}
