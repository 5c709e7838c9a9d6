import type { Check } from '../../check.ts'
import { explainClock } from '../../facts/clock.ts'
import { clockTolerance, secondsOf } from '../../facts/id-token-verdicts.ts'
import { span } from '../../wording.ts'

/** Seconds after which a token that was just handed out is too old to be fresh. */
const freshness = 600

/** Finds an ID token from the future, or from long ago. */
export const idTokenIssuedAt: Check = {
  code: 'id-token-issued-at',
  severity: 'warning',
  title: 'The ID token was not issued now',
  rule: 'OpenID Connect Core §3.1.3.7 (10): iat',
  example:
    "Its iat is 5 minutes in the future by this computer's clock, although it was handed out in this run. The Date header of id.northwind.example is 5 minutes ahead of this computer's clock. Libraries refuse tokens that come from the future.",
  unless: ['id-token-expired'],
  find({ idToken, tokenExchange, clocks }) {
    const issued = secondsOf(idToken?.claims?.iat)
    if (!idToken || issued === null) return null
    const age = idToken.checkedAt - issued
    if (age >= -clockTolerance && age <= freshness) return null
    const when = age < 0 ? `${span(age)} in the future` : `${span(age)} ago`
    const cached =
      age < 0 ? '' : ' A server that keeps tokens and hands them out again may also be the reason.'
    return {
      explanation: `Its iat is ${when} by this computer's clock, although it was handed out in this run. ${explainClock(clocks, tokenExchange?.host)}${cached} Libraries refuse tokens that come from the future.`,
      evidence: [tokenExchange?.id],
    }
  },
}
