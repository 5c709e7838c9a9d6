import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { holdsProfileId } from '../../facts/profile-ids.ts'
import type { RunFacts } from '../../facts/run-facts.ts'
import { quotedList } from '../../wording.ts'

/** Finds an error response that became a profile. */
export const userinfoErrorAsProfile: Check = {
  code: 'userinfo-error-as-profile',
  severity: 'error',
  title: 'The script made a profile of an error response',
  rule: 'Auth0, Fetch User Profile script: test the status before the body is used',
  example:
    'The last request of the script, to api.northwind.example, was answered with status 500, and the script still called back with a profile ("user_id" and "message"). Users would get accounts without their data, or all the same one. Add if (response.statusCode !== 200) return callback(new Error(body)).',
  find(facts) {
    const { scriptExchanges, scriptProfile } = facts
    const last = scriptExchanges.at(-1)
    if (!last || !scriptProfile || last.status === null || last.status < 400) return null
    if (isFromElsewhere(facts)) return null
    const keys = Object.keys(scriptProfile)
    return {
      explanation: `The last request of the script, to ${last.host}, was answered with status ${last.status}, and the script still called back with a profile (${keys.length === 0 ? 'an empty one' : quotedList(keys, 5)}). Users would get accounts without their data, or all the same one. Add if (response.statusCode !== 200) return callback(new Error(body)).`,
      evidence: [last.id],
    }
  },
}

/** A last request that only adds something may fail, where the user's id is known already. */
function isFromElsewhere(facts: RunFacts): boolean {
  const { scriptExchanges, idToken, run } = facts
  const good = scriptExchanges.filter(({ status }) => status !== null && status < 400)
  const sent = good.map(fieldsOf)
  return [...sent, idToken?.claims, run.tokenResponse].some((part) => holdsProfileId(facts, part))
}
