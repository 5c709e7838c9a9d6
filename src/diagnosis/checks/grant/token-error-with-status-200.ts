import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { textOf } from '../../facts/json-values.ts'
import { quote } from '../../wording.ts'

/** Finds an error that came with a status of success. */
export const tokenErrorWithStatus200: Check = {
  code: 'token-error-with-status-200',
  severity: 'warning',
  title: 'The token endpoint reports its error with a status of success',
  rule: 'RFC 6749 §5.2: status 400, or 401 for invalid_client',
  example:
    'The response has status 200 and still says "bad_verification_code", as GitHub and Slack do it. Monitoring that counts statuses will not see such failures, and a client that does not look at the body reports only a missing access_token.',
  find({ tokenExchange, tokenRefusal, run }) {
    const status = tokenExchange?.status ?? 0
    const error = textOf(tokenExchange && fieldsOf(tokenExchange).error)
    if (tokenExchange && error !== undefined && run.tokenResponse)
      return {
        explanation: `The response has an access token and says error ${quote(error, 80)} beside it. Auth0 most likely takes the token and does not look at that; a client that looks for an error first takes the login for refused.`,
        evidence: [tokenExchange.id],
      }
    if (!tokenExchange || !tokenRefusal || status < 200 || status > 299) return null
    return {
      explanation: `The response has status ${status} and still says ${quote(tokenRefusal.error, 80)}, as GitHub and Slack do it. Monitoring that counts statuses will not see such failures, and a client that does not look at the body reports only a missing access_token.`,
      evidence: [tokenExchange.id],
    }
  },
}
