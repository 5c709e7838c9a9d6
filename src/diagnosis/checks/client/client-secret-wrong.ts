import type { Check } from '../../check.ts'
import { callsSecretWrong } from '../../facts/client-authentication.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/** GitHub, Keycloak, Dropbox and others say the same of an unknown client. */
const either = /(client|id|key)\b.{0,20}\bor\b.{0,20}(secret|credentials)/i

/** Finds a secret that the server itself calls wrong. */
export const clientSecretWrong: Check = {
  code: 'client-secret-wrong',
  severity: 'error',
  title: 'The client secret is wrong',
  rule: 'RFC 6749 §5.2: invalid_client',
  example:
    'The server knows the client and answered "invalid_client" with "AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value". Azure shows two texts for each secret: enter the "Value", not the "Secret ID". Most likely the secret belongs to another client or environment, or was renewed since; copy it again from the provider\'s console.',
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
  find({ client, tokenExchange, tokenComplaint, connection }) {
    if (!client || !tokenExchange || !callsSecretWrong(tokenComplaint)) return null
    const azure = /AADSTS7000215/.test(tokenComplaint.description)
      ? ' Azure shows two texts for each secret: enter the "Value", not the "Secret ID".'
      : ''
    const same = client.credentials?.clientSecretIsClientId
      ? ' In this connection client_secret is the same text as client_id.'
      : ''
    const basic =
      client.secretInBody && /^basic\b/i.test(client.challenge)
        ? ' Or else it reads the credentials only from a Basic header, which its challenge asks for.'
        : ''
    const about = either.test(tokenComplaint.description)
      ? `The server answered ${quoteRefusal(tokenComplaint)}, which does not say whether it means client_id ${quote(connection.options.client_id)} or its secret.`
      : `The server knows the client and answered ${quoteRefusal(tokenComplaint)}.`
    return {
      explanation: `${about}${azure}${same} Most likely the secret belongs to another client or environment, or was renewed since; copy it again from the provider's console.${basic}`,
      evidence: [tokenExchange.id],
    }
  },
}
