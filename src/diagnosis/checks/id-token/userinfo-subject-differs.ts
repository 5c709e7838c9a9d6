import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { quote } from '../../wording.ts'

/** Finds a userinfo response about another user than the ID token. */
export const userinfoSubjectDiffers: Check = {
  code: 'userinfo-subject-differs',
  severity: 'error',
  title: 'ID token and userinfo speak of different users',
  rule: 'OpenID Connect Core §5.3.2: sub must match exactly, or the response must not be used',
  example:
    'The ID token says sub "pairwise-93412", and api.northwind.example says "24400320". Most likely one of the two is a pairwise id and the other a public one, so that a user gets another user_id depending on where the script takes it; or else the access token is not this user\'s.',
  find({ idToken, scriptExchanges, tokenExchange }) {
    const subject = idToken?.claims?.sub
    if (typeof subject !== 'string') return null
    const other = scriptExchanges.find((exchange) => {
      const { sub } = fieldsOf(exchange)
      return exchange.status === 200 && typeof sub === 'string' && sub !== subject
    })
    if (!other) return null
    return {
      explanation: `The ID token says sub ${quote(subject, 60)}, and ${other.host} says ${quote(fieldsOf(other).sub, 60)}. Most likely one of the two is a pairwise id and the other a public one, so that a user gets another user_id depending on where the script takes it; or else the access token is not this user's.`,
      evidence: [tokenExchange?.id, other.id],
    }
  },
}
