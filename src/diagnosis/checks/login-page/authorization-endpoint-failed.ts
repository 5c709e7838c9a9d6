import type { Check } from '../../check.ts'
import { errorTextOf, findFirstAnswer } from '../../facts/login-page-errors.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds an authorization endpoint that answers with an error page of its own. */
export const authorizationEndpointFailed: Check = {
  code: 'authorization-endpoint-failed',
  severity: 'error',
  title: 'The authorization server refuses the request on a page of its own',
  rule: 'RFC 6749 §4.1.2.1: with a wrong client_id or redirect URI the server tells the user and does not redirect',
  example:
    'id.northwind.example answered the authorization request with status 500: "Something broke". The server itself failed; try again, and look at the provider\'s status page if it stays so.',
  unless: [
    'form-post-required',
    'redirect-uri-not-registered',
    'client-id-unknown-to-login',
    'authorization-invalid-scope',
    'authorization-endpoint-not-found',
    'embedded-browser-refused',
    'captive-portal',
    'proxy-refused',
  ],
  find({ request, pages, callback, connection }) {
    const answer = findFirstAnswer(pages)
    const status = answer?.response?.status ?? 0
    if (!request || callback || !answer || status < 400 || status === 404 || status === 410)
      return null
    const words = errorTextOf(answer)
    const said = words === '' ? '' : `: ${quote(words)}`
    return {
      explanation:
        status >= 500
          ? `${hostOf(answer.request.url)} answered the authorization request with status ${status}${said}. The server itself failed; try again, and look at the provider's status page if it stays so.`
          : `${hostOf(answer.request.url)} answered the authorization request with status ${status}${said}. A server that does not redirect back usually doubts the client or the redirect URI: check that client_id ${quote(connection.options.client_id)} exists there and that ${request.redirectUri} is registered for it.`,
      evidence: [answer.id, request.id],
    }
  },
}
