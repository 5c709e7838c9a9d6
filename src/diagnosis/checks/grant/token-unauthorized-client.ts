import type { Check } from '../../check.ts'
import { causesOfRefusedClient } from '../../facts/client-authentication.ts'
import { quoteRefusal, type Refusal } from '../../facts/refusal.ts'
import { quote, ranked } from '../../wording.ts'

/** Finds a client that may not use this grant. */
export const tokenUnauthorizedClient: Check = {
  code: 'token-unauthorized-client',
  severity: 'error',
  title: 'The client may not exchange codes',
  rule: 'RFC 6749 §5.2: unauthorized_client',
  example:
    'The server answered "unauthorized_client" with "Grant type not allowed". Most likely it knows client_id "client-4711", but does not let it use the grant type authorization_code: enable that in the provider\'s console; or else the secret is wrong, which some servers report in this way.',
  unless: [
    'client-unknown',
    'client-secret-wrong',
    'client-secret-expired',
    'client-secret-missing',
    'client-secret-unexpected',
    'client-secret-whitespace',
    'client-auth-basic-wanted',
    'client-authenticated-twice',
    'basic-credentials-wrong',
    'client-assertion-wanted',
  ],
  find({ client, tokenExchange, tokenRefusal, connection }) {
    if (!client || !tokenExchange || tokenRefusal?.error !== 'unauthorized_client') return null
    const id = quote(connection.options.client_id)
    const grant = `it knows client_id ${id}, but does not let it use the grant type authorization_code: enable that in the provider's console`
    const causes = isAboutCredentials(tokenRefusal, tokenExchange.status)
      ? [...causesOfRefusedClient(client), grant]
      : [grant, 'the secret is wrong, which some servers report in this way']
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. ${ranked(causes)}`,
      evidence: [tokenExchange.id],
    }
  },
}

/** X and Keycloak call a wrong secret, or one in the wrong place, an unauthorized client. */
function isAboutCredentials({ description }: Refusal, status: number | null): boolean {
  if (/\b(grant|flow|redirect)/i.test(description)) return false
  return status === 401 || /authorization header|authenticat|secret|credential/i.test(description)
}
