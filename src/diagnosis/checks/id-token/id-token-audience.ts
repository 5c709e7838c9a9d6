import type { Check } from '../../check.ts'
import { audiencesOf } from '../../facts/id-token-verdicts.ts'
import { quote, quotedList } from '../../wording.ts'

/** Finds an ID token that is meant for another client. */
export const idTokenAudience: Check = {
  code: 'id-token-audience',
  severity: 'error',
  title: 'The ID token is meant for another client',
  rule: 'OpenID Connect Core §3.1.3.7 (3): aud must contain the client_id',
  example:
    'The token says aud "https://api.northwind.example", and the client of this connection is "client-4711". Most likely the provider has an API or audience set for the client in the place of its own id; or else another client\'s token was handed out. A token for somebody else must not be accepted.',
  find({ idToken, tokenExchange }) {
    const audiences = audiencesOf(idToken?.claims)
    if (!idToken || audiences.length === 0 || audiences.includes(idToken.expected.clientId))
      return null
    return {
      explanation: `The token says aud ${quotedList(audiences)}, and the client of this connection is ${quote(idToken.expected.clientId)}. Most likely the provider has an API or audience set for the client in the place of its own id; or else another client's token was handed out. A token for somebody else must not be accepted.`,
      evidence: [tokenExchange?.id],
    }
  },
}
