import { type Check, fix } from '../../check.ts'
import { callsSecretWrong } from '../../facts/client-authentication.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { says } from '../../facts/refusal.ts'
import { describeAnswer } from '../../facts/token-answer.ts'
import { quote } from '../../wording.ts'

/** Finds a server that wants the client's credentials in a Basic header. */
export const clientAuthBasicWanted: Check = {
  code: 'client-auth-basic-wanted',
  severity: 'error',
  title: 'The server wants the client secret in an Authorization header',
  rule: 'RFC 6749 §2.3, §2.3.1 and §5.2; auth0/custom-social-connections#9 and #25',
  example:
    'The token request carried client_id and client_secret in its body, as Auth0 sends them, and the server answered "invalid_client" with "Client authentication failed" and the challenge “Basic realm="oauth"”. Most likely it accepts the credentials only as HTTP Basic: add an Authorization header in customHeaders and empty client_secret, because strict servers refuse two methods at once; that Auth0 then sends no secret in the body is likely, but not documented. Or else the secret is wrong.',
  find({ client, tokenExchange, tokenRefusal, connection }) {
    if (!client || !tokenExchange || client.headerSent || !client.secretInBody) return null
    const isUnauthorised = tokenExchange.status === 401 && !isGrantRefusal(tokenRefusal)
    const isChallenged = (client.refused || isUnauthorised) && /^basic\b/i.test(client.challenge)
    const isNamed = says(
      tokenRefusal,
      /client_secret_basic|basic auth|authorization header|client_secret_post.{0,30}not|auth\w{0,20} method.{0,30}(not|mismatch|invalid)/i,
    )
    if (!isChallenged && !isNamed) return null
    // RFC 6749 §5.2 asks for the challenge with every 401, so it proves less than what the server says.
    if (!isNamed && callsSecretWrong(tokenRefusal)) return null
    const said = describeAnswer(tokenExchange, tokenRefusal)
    const challenge = isChallenged ? ` and the challenge ${quote(client.challenge, 80)}` : ''
    const encoding = client.credentials?.needsFormEncodingInBasic
      ? ' The id or secret holds characters that RFC 6749 wants form-encoded first and many servers want as they are: if the plain form is refused, try the other.'
      : ''
    return {
      explanation: `The token request carried client_id and client_secret in its body, as Auth0 sends them, and the server answered ${said}${challenge}. Most likely it accepts the credentials only as HTTP Basic: add an Authorization header in customHeaders and empty client_secret, because strict servers refuse two methods at once; that Auth0 then sends no secret in the body is likely, but not documented. Or else the secret is wrong.${encoding}`,
      evidence: [tokenExchange.id],
      fix: fix('Send the credentials in a Basic header, and only there', [
        {
          path: ['options', 'customHeaders', authorizationName(connection.options.customHeaders)],
          computed: 'basic-authorization',
        },
        { path: ['options', 'client_secret'], value: '' },
      ]),
    }
  },
}

function authorizationName(headers: Readonly<Record<string, string>> | undefined): string {
  const names = Object.keys(headers ?? {})
  return names.find((name) => name.toLowerCase() === 'authorization') ?? 'Authorization'
}
