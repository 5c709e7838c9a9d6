import type { Check } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

const wrongSecret =
  /AADSTS7000215|incorrect_client_credentials|bad_client_secret|(client[ _-]?secret|secret|password)\b.{0,30}\b(is )?(invalid|incorrect|wrong|bad|mismatch|not (valid|match))|(invalid|incorrect|wrong|bad)\b.{0,20}\b(client[ _-]?secret|client credentials|secret)/i

/** GitHub, Keycloak, Dropbox and others say the same of an unknown client. */
const either = /(client|id|key)\b.{0,20}\bor\b.{0,20}(secret|credentials)/i

/** Finds a secret that the server itself calls wrong. */
export const clientSecretWrong: Check = {
  code: 'client-secret-wrong',
  severity: 'error',
  title: 'The client secret is wrong',
  rule: 'RFC 6749 §5.2: invalid_client',
  example:
    'The server knows the client and answered "invalid_client" with "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.". Azure shows two texts for each secret: enter the "Value", not the "Secret ID". Most likely the secret belongs to another client or environment, or was renewed since; copy it again from the provider\'s console.',
  unless: [
    'client-secret-expired',
    'client-secret-whitespace',
    'basic-credentials-wrong',
    'client-secret-missing',
    'client-secret-unexpected',
    'client-auth-basic-wanted',
    'deployment-marker-unresolved',
    'client-authenticated-twice',
  ],
  find({ client, tokenExchange, tokenRefusal, connection }) {
    if (!client || !tokenExchange || !says(tokenRefusal, wrongSecret)) return null
    const azure = /AADSTS7000215/.test(tokenRefusal.description)
      ? ' Azure shows two texts for each secret: enter the "Value", not the "Secret ID".'
      : ''
    const same = client.credentials?.clientSecretIsClientId
      ? ' In this connection client_secret is the same text as client_id.'
      : ''
    const about = either.test(tokenRefusal.description)
      ? `The server answered ${quoteRefusal(tokenRefusal)}, which does not say whether it means client_id ${quote(connection.options.client_id)} or its secret.`
      : `The server knows the client and answered ${quoteRefusal(tokenRefusal)}.`
    return {
      explanation: `${about}${azure}${same} Most likely the secret belongs to another client or environment, or was renewed since; copy it again from the provider's console.`,
      evidence: [tokenExchange.id],
    }
  },
}
