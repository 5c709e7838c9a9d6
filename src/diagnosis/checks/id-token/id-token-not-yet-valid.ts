import type { Check } from '../../check.ts'
import { explainClock } from '../../facts/clock.ts'
import { clockTolerance, secondsOf } from '../../facts/id-token-verdicts.ts'
import { span } from '../../wording.ts'

/** Finds an ID token whose time has not come yet. */
export const idTokenNotYetValid: Check = {
  code: 'id-token-not-yet-valid',
  severity: 'error',
  title: 'The ID token is not valid yet',
  rule: 'RFC 7519 §4.1.5: nbf',
  example:
    "Its nbf is 5 minutes in the future by this computer's clock, so libraries refuse it until then. The Date header of id.northwind.example agrees with this computer's clock, so the fault is in the token.",
  find({ idToken, tokenExchange, clocks }) {
    const start = secondsOf(idToken?.claims?.nbf)
    if (!idToken || start === null || start <= idToken.checkedAt + clockTolerance) return null
    return {
      explanation: `Its nbf is ${span(start - idToken.checkedAt)} in the future by this computer's clock, so libraries refuse it until then. ${explainClock(clocks, tokenExchange?.host)}`,
      evidence: [tokenExchange?.id],
    }
  },
}
