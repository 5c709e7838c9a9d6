import { type Check, setOption } from '../../check.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { quote } from '../../wording.ts'

/** Finds a client that sends its credentials in two places. */
export const clientAuthenticatedTwice: Check = {
  code: 'client-authenticated-twice',
  severity: 'error',
  title: 'The client secret is sent in two places',
  rule: 'RFC 6749 §2.3: not more than one authentication method in each request',
  example:
    'The token request carries an Authorization header from customHeaders and client_secret in its body, and the server answered "invalid_client". Strict servers refuse two methods at once. Empty client_secret and keep the header; that Auth0 then sends no secret in the body is likely, but not documented.',
  unless: ['basic-credentials-wrong'],
  find({ client, tokenExchange, tokenRefusal, run }) {
    if (!client || !tokenExchange || !client.headerSent || !client.secretInBody) return null
    const isRefused =
      client.refused || (tokenRefusal?.error === 'invalid_request' && !isGrantRefusal(tokenRefusal))
    if (!isRefused && !run.tokenResponse) return null
    const said = tokenRefusal ? quote(tokenRefusal.error, 80) : `status ${tokenExchange.status}`
    return {
      explanation: isRefused
        ? `The token request carries an Authorization header from customHeaders and client_secret in its body, and the server answered ${said}. Strict servers refuse two methods at once. Empty client_secret and keep the header; that Auth0 then sends no secret in the body is likely, but not documented.`
        : 'The token request carries an Authorization header from customHeaders and client_secret in its body. This server accepts that, but a stricter version of it need not. Try it with an empty client_secret.',
      evidence: [tokenExchange.id],
      severity: isRefused ? 'error' : 'hint',
      fix: setOption('Empty client_secret and keep the header', 'client_secret', ''),
    }
  },
}
