import type { Check } from '../../check.ts'
import { sentence } from '../../wording.ts'

/** Finds an endpoint that could not be reached after the login. */
export const followUpNotAnswered: Check = {
  code: 'follow-up-not-answered',
  severity: 'error',
  title: 'A server gave no answer after the login',
  rule: 'RFC 9110 §9',
  example:
    'Revocation: id.northwind.example gave no answer: nothing listens there (connection refused). The login reached the provider, so look at this one address first.',
  find({ followUps }) {
    const all = [followUps.refresh, followUps.revocation, followUps.introspection, followUps.logout]
    const silent = all.find((one) => one?.exchange?.event.error || one?.pages.at(-1)?.error)
    if (!silent?.followUp.error) return null
    return {
      explanation: `${sentence(silent.followUp.error.message)} The login reached the provider, so look at this one address first.`,
      evidence: silent.followUp.evidence,
    }
  },
}
