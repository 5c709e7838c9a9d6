import type { Check } from '../../check.ts'
import { findFirstAnswer } from '../../facts/login-page-errors.ts'
import { placeOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds an authorization URL at which there is nothing. */
export const authorizationEndpointNotFound: Check = {
  code: 'authorization-endpoint-not-found',
  severity: 'error',
  title: 'There is no login page at the authorization URL',
  rule: 'RFC 6749 §3.1; RFC 9110 §15.5.5',
  example:
    'https://id.northwind.example/oauth2/authorize answered with status 404. The authorization URL is https://id.northwind.example/oauth2/authorize: compare its path with the provider\'s documentation or discovery document; a tenant, realm or API version in it is the part that is most often wrong. Some servers, GitHub for one, say the same of a client_id that they do not know, here "client-4711".',
  find({ request, pages, callback, connection }) {
    const answer = findFirstAnswer(pages)
    const status = answer?.response?.status
    if (!request || callback || !answer || (status !== 404 && status !== 410)) return null
    const { authorizationURL, client_id } = connection.options
    const id = quote(client_id)
    const causes = [
      `The authorization URL is ${placeOf(authorizationURL)}: compare its path with the provider's documentation or discovery document; a tenant, realm or API version in it is the part that is most often wrong.`,
      request.url.hostname === 'github.com'
        ? `GitHub says that of a client_id that it does not know: copy ${id} again from its settings.`
        : `Some servers, GitHub for one, say the same of a client_id that they do not know, here ${id}.`,
    ]
    const shown = request.url.hostname === 'github.com' ? causes.toReversed() : causes
    return {
      explanation: `${placeOf(answer.request.url)} answered with status ${status}. ${shown.join(' ')}`,
      evidence: [answer.id, request.id],
    }
  },
}
