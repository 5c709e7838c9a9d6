import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { holdsProfileId } from '../../facts/profile-ids.ts'
import { findErrorFlag } from '../../facts/userinfo.ts'

/** Finds an API that reports an error with status 200. */
export const userinfoErrorWithStatus200: Check = {
  code: 'userinfo-error-with-status-200',
  severity: 'error',
  title: 'The API reports an error with status 200',
  rule: 'Slack Web API: ok is false; RFC 9110 §15.3.1',
  example:
    'api.northwind.example answered with status 200, but its body says ok: false ("missing_scope"). A test of the status alone does not see that. Test the flag in the script, and call back with an error that quotes it; the reason itself is usually a missing scope or a wrong token.',
  find(facts) {
    const { scriptExchanges, scriptProfile, passed } = facts
    const last = scriptExchanges.at(-1)
    const flag = last && findErrorFlag(last)
    if (!last || !flag) return null
    // A login whose user stands in the same response did not fail, whatever the flag says.
    if (passed && holdsProfileId(facts, fieldsOf(last))) return null
    const result = scriptProfile
      ? 'The script did not look at that and made a profile of the error'
      : 'A test of the status alone does not see that'
    return {
      explanation: `${last.host} answered with status 200, but its body says ${flag}. ${result}. Test the flag in the script, and call back with an error that quotes it; the reason itself is usually a missing scope or a wrong token.`,
      evidence: [last.id],
    }
  },
}
