import { type Check, fix } from '../../check.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

/** Finds a token endpoint that does not take a form. */
export const tokenEndpointWantsJson: Check = {
  code: 'token-endpoint-wants-json',
  severity: 'error',
  title: 'The token endpoint does not take a form',
  rule: 'RFC 6749 §4.1.3: application/x-www-form-urlencoded',
  example:
    'id.northwind.example answered status 415 to a token request in application/x-www-form-urlencoded, the only format that OAuth 2.0 and Auth0 know. Auth0 cannot send JSON here: put a small proxy in front that turns the form into JSON, and make its address the token URL.',
  find({ tokenExchange, tokenComplaint }) {
    if (!tokenExchange) return null
    const isUnsupported = tokenExchange.status === 415
    const complaint =
      /content[- ]?type|application\/json|(invalid|malformed|expected|parse).{0,20}json/i
    const words = `${tokenComplaint?.error ?? ''} ${tokenComplaint?.description ?? ''}`.trim()
    const isComplaint = (tokenExchange.status ?? 0) >= 400 && complaint.test(words)
    if (!isUnsupported && !isComplaint) return null
    // What it is to send, not what it was sent.
    if (/\baccept\b/i.test(words) || tokenExchange.status === 406)
      return {
        explanation: `${hostOf(tokenExchange.url)} answered status ${tokenExchange.status} with ${quote(words)}. It speaks of the Accept header, which the request does not have: add "Accept": "application/json" to customHeaders.`,
        evidence: [tokenExchange.id],
        fix: fix('Send the Accept header', [
          { path: ['options', 'customHeaders', 'Accept'], value: 'application/json' },
        ]),
      }
    const said = isUnsupported ? 'status 415' : quote(words)
    return {
      explanation: `${hostOf(tokenExchange.url)} answered ${said} to a token request in application/x-www-form-urlencoded, the only format that OAuth 2.0 and Auth0 know. Auth0 cannot send JSON here: put a small proxy in front that turns the form into JSON, and make its address the token URL.`,
      evidence: [tokenExchange.id],
    }
  },
}
