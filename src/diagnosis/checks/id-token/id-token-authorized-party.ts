import type { Check } from '../../check.ts'
import { audiencesOf } from '../../facts/id-token-verdicts.ts'
import { quote, quotedList } from '../../wording.ts'

/** Finds an ID token that was given to another party, or does not say to whom. */
export const idTokenAuthorizedParty: Check = {
  code: 'id-token-authorized-party',
  severity: 'warning',
  title: 'The ID token was given to another party',
  rule: 'OpenID Connect Core §3.1.3.7 (4) and (5): azp',
  example:
    'The token says azp "client-of-the-app", and the client of this connection is "client-4711". It was issued at the request of that other party; some providers do so for apps of one project, and then the backend must know and accept that id.',
  unless: ['id-token-audience'],
  find({ idToken, tokenExchange }) {
    const party = idToken?.claims?.azp
    const audiences = audiencesOf(idToken?.claims)
    if (!idToken || audiences.length === 0 || party === idToken.expected.clientId) return null
    if (party === undefined && audiences.length < 2) return null
    const client = quote(idToken.expected.clientId)
    return {
      explanation:
        party === undefined
          ? `The token is for ${quotedList(audiences)} at once and has no azp, so it does not say which of them asked for it. This client, ${client}, is among them.`
          : `The token says azp ${quote(party)}, and the client of this connection is ${client}. It was issued at the request of that other party; some providers do so for apps of one project, and then the backend must know and accept that id.`,
      evidence: [tokenExchange?.id],
      severity: party === undefined ? 'hint' : 'warning',
    }
  },
}
