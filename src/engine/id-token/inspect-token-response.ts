import { possibleClientSecrets } from '../../shared/credential-facts.ts'
import type { IdTokenFacts } from '../../shared/id-token.ts'
import type { AuthorizationRequest } from '../authorization-request.ts'
import type { AcceptedCallback } from '../callback.ts'
import type { SendHttpRequest } from '../http/http-message.ts'
import type { RunContext } from '../run-connection.ts'
import type { TokenResponse } from '../token-exchange.ts'
import { inspectIdToken } from './inspect-id-token.ts'
import { createSendForEvidence } from './send-for-evidence.ts'

/**
 * Inspects the ID token of a run's token response, with what the run itself sent. Whatever comes of
 * it, the login goes on: Auth0 looks at no ID token of a custom connection.
 *
 * @returns `null` where the response has none
 */
export async function inspectTokenResponse(
  { connection, recorder, signal }: Pick<RunContext, 'connection' | 'recorder' | 'signal'>,
  send: SendHttpRequest,
  authorization: Pick<AuthorizationRequest, 'parameters'>,
  { code }: AcceptedCallback,
  { access_token, id_token }: TokenResponse,
): Promise<IdTokenFacts | null> {
  if (typeof id_token !== 'string' || id_token === '') return null
  const { options } = connection
  const given = {
    idToken: id_token,
    accessToken: access_token,
    code,
    clientId: options.client_id,
    clientSecrets: possibleClientSecrets(connection),
    nonce: authorization.parameters.find(({ name }) => name === 'nonce')?.value ?? null,
    authorizationUrl: options.authorizationURL,
    tokenUrl: options.tokenURL,
  }
  const ownUrls = [options.authorizationURL, options.tokenURL]
  return inspectIdToken(given, createSendForEvidence(send, recorder.trace, signal, ownUrls))
}
