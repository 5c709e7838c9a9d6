import type { Check } from '../../check.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/**
 * "unknown client" followed by a comma is the list of RFC 6749 §5.2, which Doorkeeper (GitLab,
 * Mastodon) sends for a wrong secret as well.
 */
const unknownClient =
  /AADSTS700016|invalid_client_id|bad_client_id|unknown client(?!,)|no such client|no client with requested id|client\b(?![^.]{0,60}(secret|credential|authenticat|assertion)).{0,60}\b(not found|does not exist|doesn't exist|is unknown|unrecognized|not registered)|(unrecognized|invalid) client[ _]?id\b(?! ?(or|and|\/|,))/i

/** Finds a client that the token endpoint does not know. */
export const clientUnknown: Check = {
  code: 'client-unknown',
  severity: 'error',
  title: 'The token endpoint does not know this client',
  rule: 'RFC 6749 §5.2: invalid_client, unknown client',
  example:
    'The server answered "invalid_client" with "Client client-4711 was not found" to client_id "client-4711". The login page accepted it, so check that authorization URL and token URL belong to the same tenant, realm and environment.',
  unless: ['deployment-marker-unresolved', 'client-secret-whitespace', 'client-key-expected'],
  find({ tokenExchange, tokenComplaint, connection, request }) {
    if (!tokenExchange || !says(tokenComplaint, unknownClient)) return null
    const hosts =
      request && request.url.host !== tokenExchange.host
        ? ` The login was at ${request.url.host}, and the token URL is at ${tokenExchange.host}: check that both belong to the same environment.`
        : ' The login page accepted it, so check that authorization URL and token URL belong to the same tenant, realm and environment.'
    return {
      explanation: `The server answered ${quoteRefusal(tokenComplaint)} to client_id ${quote(connection.options.client_id)}.${hosts}`,
      evidence: [tokenExchange.id, request?.id],
    }
  },
}
