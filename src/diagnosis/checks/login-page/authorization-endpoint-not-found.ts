import type { Check } from '../../check.ts'
import { findFirstAnswer } from '../../facts/login-page-errors.ts'
import { placeOf } from '../../facts/read-url.ts'

/** Finds an authorization URL at which there is nothing. */
export const authorizationEndpointNotFound: Check = {
  code: 'authorization-endpoint-not-found',
  severity: 'error',
  title: 'There is no login page at the authorization URL',
  rule: 'RFC 6749 §3.1; RFC 9110 §15.5.5',
  example:
    "https://id.northwind.example/oauth2/authorize answered with status 404. The authorization URL is https://id.northwind.example/oauth2/authorize: compare its path with the provider's documentation or discovery document; a tenant, realm or API version in it is the part that is most often wrong.",
  find({ request, pages, callback, connection }) {
    const answer = findFirstAnswer(pages)
    const status = answer?.response?.status
    if (!request || callback || !answer || (status !== 404 && status !== 410)) return null
    return {
      explanation: `${placeOf(answer.request.url)} answered with status ${status}. The authorization URL is ${placeOf(connection.options.authorizationURL)}: compare its path with the provider's documentation or discovery document; a tenant, realm or API version in it is the part that is most often wrong.`,
      evidence: [answer.id, request.id],
    }
  },
}
