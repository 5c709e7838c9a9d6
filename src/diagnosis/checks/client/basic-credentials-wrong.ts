import type { BasicCredentialFacts, CredentialFacts } from '../../../shared/credential-facts.ts'
import { type Check, fix } from '../../check.ts'
import { isGrantRefusal } from '../../facts/grant-refusal.ts'
import { describeAnswer } from '../../facts/token-answer.ts'

/** Finds a Basic header in `customHeaders` that cannot be right. */
export const basicCredentialsWrong: Check = {
  code: 'basic-credentials-wrong',
  severity: 'error',
  title: 'The Authorization header in customHeaders is not made right',
  rule: 'RFC 7617 §2: Basic and the base64 of user-id:password; RFC 6749 §2.3.1',
  example:
    'The server answered "invalid_client", and the Authorization header of customHeaders explains why: the decoded text ends with a line break or space, as `echo` leaves it without -n. It has to be the word Basic, a space, and the base64 of client_id:client_secret.',
  find({ client, tokenExchange, tokenRefusal }) {
    const { authorization } = client?.credentials ?? {}
    // Strict servers call credentials that they cannot decode an invalid request.
    const isRefused =
      client?.refused ||
      (tokenRefusal?.error === 'invalid_request' && !isGrantRefusal(tokenRefusal))
    if (!client || !isRefused || !tokenExchange || !authorization) return null
    const fault = findFault(authorization)
    if (fault === null) return null
    const said = describeAnswer(tokenExchange, tokenRefusal)
    return {
      explanation: `The server answered ${said}, and the ${authorization.name} header of customHeaders explains why: ${fault}. It has to be the word Basic, a space, and the base64 of client_id:client_secret.`,
      evidence: [tokenExchange.id],
      fix: client.credentials?.hasClientSecret
        ? fix('Make the header from client_id and client_secret', [
            {
              path: ['options', 'customHeaders', authorization.name],
              computed: 'basic-authorization',
            },
          ])
        : undefined,
    }
  },
}

function findFault({
  scheme,
  basic,
}: NonNullable<CredentialFacts['authorization']>): string | null {
  if (scheme === null) return 'it holds only one word, so the scheme "Basic" is missing'
  return basic === null ? null : findBasicFault(basic)
}

function findBasicFault(basic: BasicCredentialFacts): string | null {
  if (basic.state === 'not-base64') return 'what follows "Basic" is not base64'
  if (basic.state === 'without-colon')
    return 'what follows "Basic" decodes to a text without a colon between id and secret'
  if (basic.passwordIsEmpty) return 'behind the colon there is no secret'
  if (basic.endsWithSpace)
    return 'the decoded text ends with a line break or space, as `echo` leaves it without -n'
  if (!basic.userIsClientId) return 'the user in it is not the client_id of the connection'
  if (basic.passwordIsClientSecret === false)
    return 'the password in it is not the client_secret of the connection'
  return null
}
