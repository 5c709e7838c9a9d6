import type { Check } from '../../check.ts'
import {
  type ClientAuthenticationFacts,
  causesOfRefusedClient,
} from '../../facts/client-authentication.ts'
import { describeAnswer } from '../../facts/token-answer.ts'
import { quote, ranked } from '../../wording.ts'

/** Finds a client that was refused for no reason that the run shows more precisely. */
export const tokenInvalidClient: Check = {
  code: 'token-invalid-client',
  severity: 'error',
  title: 'The token endpoint refuses the client',
  rule: 'RFC 6749 §5.2: invalid_client',
  example:
    'The server answered "invalid_client" with "Client authentication failed" to client_id "client-4711", whose secret came in the body. Most likely the secret is wrong, was renewed, or belongs to another client or environment; or else the server accepts credentials only in a Basic header, although it does not say so.',
  unless: [
    'client-auth-basic-wanted',
    'client-authenticated-twice',
    'basic-credentials-wrong',
    'client-secret-whitespace',
    'client-secret-missing',
    'client-secret-unexpected',
    'client-secret-expired',
    'client-secret-wrong',
    'client-unknown',
    'client-assertion-wanted',
    'client-key-expected',
    'token-unauthorized-client',
    'deployment-marker-unresolved',
    'proxy-refused',
  ],
  find({ client, tokenExchange, tokenRefusal, connection }) {
    if (!client?.refused || !tokenExchange) return null
    const said = describeAnswer(tokenExchange, tokenRefusal)
    return {
      explanation: `The server answered ${said} to client_id ${quote(connection.options.client_id)}, ${describeSent(client)}. ${ranked(causesOfRefusedClient(client))}`,
      evidence: [tokenExchange.id],
    }
  },
}

function describeSent({ headerSent, secretInBody }: ClientAuthenticationFacts): string {
  if (headerSent) return 'whose credentials came in the Authorization header of customHeaders'
  return secretInBody ? 'whose secret came in the body' : 'which sent no secret'
}
