import type { Check } from '../../check.ts'
import { fieldsOf } from '../../facts/exchange-facts.ts'
import { textOf } from '../../facts/json-values.ts'
import {
  findIdCandidates,
  isAddress,
  profileEvidence,
  userIdText,
} from '../../facts/profile-ids.ts'
import { quote } from '../../wording.ts'

const changeable = ['email', 'nickname', 'username', 'preferred_username', 'login', 'name'] as const

/** Finds an id that its owner can change. */
export const profileUserIdUnstable: Check = {
  code: 'profile-user-id-unstable',
  severity: 'warning',
  title: 'user_id is something that can change',
  rule: 'OpenID Connect Core §2 and §5.7: only sub is stable and never reassigned',
  example:
    'The script returns "jane@northwind.example" as user_id, which is the user\'s email. When they change it they become a new user, and whoever gets the old one later gets their account. The response also has sub "24400320", which looks stable.',
  find(facts) {
    const id = userIdText(facts)
    const { scriptProfile } = facts
    if (id === null || !scriptProfile) return null
    const same = changeable.find(
      (key) => textOf(scriptProfile[key])?.toLowerCase() === id.toLowerCase(),
    )
    if (!same && !isAddress(id)) return null
    const last = facts.scriptExchanges.at(-1)
    const better = last
      ? findIdCandidates(fieldsOf(last)).find(({ value }) => value !== id)
      : undefined
    const advice = better
      ? ` The response also has ${better.path} ${quote(better.value, 40)}, which looks stable.`
      : ' Look for sub, id or a similar field in the response.'
    return {
      explanation: `The script returns ${quote(id, 60)} as user_id, which is the user's ${same ?? 'email address'}. When they change it they become a new user, and whoever gets the old one later gets their account.${advice}`,
      evidence: profileEvidence(facts),
    }
  },
}
