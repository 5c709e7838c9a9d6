import type { Check } from '../../check.ts'
import { explainClock } from '../../facts/clock.ts'
import { secondsOf } from '../../facts/id-token-verdicts.ts'
import { span } from '../../wording.ts'

/** Finds an ID token whose time is over. */
export const idTokenExpired: Check = {
  code: 'id-token-expired',
  severity: 'error',
  title: 'The ID token has expired',
  rule: 'OpenID Connect Core §3.1.3.7 (9): the current time must be before exp',
  example:
    "By this computer's clock the token expired 10 minutes before it arrived. It was made to live for 60 minutes. The Date header of id.northwind.example agrees with this computer's clock, so the fault is in the token.",
  find({ idToken, tokenExchange, clocks }) {
    const expiry = secondsOf(idToken?.claims?.exp)
    if (!idToken || expiry === null || expiry > idToken.checkedAt) return null
    const issued = secondsOf(idToken.claims?.iat)
    const life = issued === null ? '' : ` It was made to live for ${span(expiry - issued)}.`
    return {
      explanation: `By this computer's clock the token expired ${span(idToken.checkedAt - expiry)} before it arrived.${life} ${explainClock(clocks, tokenExchange?.host)}`,
      evidence: [tokenExchange?.id],
    }
  },
}
