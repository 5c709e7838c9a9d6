import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds a web page where a token response should be. */
export const tokenResponseHtml: Check = {
  code: 'token-response-html',
  severity: 'error',
  title: 'The token URL answered with a web page',
  rule: 'RFC 6749 §5.1: the response is JSON',
  example:
    'https://id.northwind.example/oauth2/token answered the token request with an HTML page, titled "Northwind Portal", and status 200. Most likely this address is a page for people, such as the login page or an app that answers every path with its own page; look up the token endpoint in the provider\'s documentation. Auth0 would report only "failed to obtain access token".',
  unless: ['endpoints-are-the-same', 'captive-portal', 'proxy-refused'],
  find({ tokenExchange, run }) {
    if (run.tokenResponse) return null
    const status = tokenExchange?.status ?? 0
    if (tokenExchange?.body.kind !== 'html' || status < 200 || status > 299) return null
    const { title } = tokenExchange.body
    const named = title === null ? '' : `, titled ${quote(title, 80)},`
    return {
      explanation: `${placeOf(tokenExchange.url)} answered the token request with an HTML page${named} and status ${status}. Most likely this address is a page for people, such as the login page or an app that answers every path with its own page; look up the token endpoint in the provider's documentation. Auth0 would report only "failed to obtain access token".`,
      evidence: [tokenExchange.id],
    }
  },
}
