import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'

/** Finds an id that JavaScript could not hold exactly. */
export const profileUserIdImprecise: Check = {
  code: 'profile-user-id-imprecise',
  severity: 'error',
  title: 'user_id has lost its last digits',
  rule: 'RFC 8259 §6: integers beyond 2^53 are not exact',
  example:
    'user_id is the number 1152921504606847000, which is beyond what JavaScript holds exactly, so its last digits are wrong and two users may get the same account. Use the text form that such APIs offer beside it (often id_str), or take the digits out of the body before JSON.parse.',
  find(facts) {
    const { scriptProfile } = facts
    const id = scriptProfile?.user_id ?? scriptProfile?.id
    if (typeof id !== 'number' || Number.isSafeInteger(id) || !Number.isInteger(id)) return null
    return {
      explanation: `user_id is the number ${id}, which is beyond what JavaScript holds exactly, so its last digits are wrong and two users may get the same account. Use the text form that such APIs offer beside it (often id_str), or take the digits out of the body before JSON.parse.`,
      evidence: profileEvidence(facts),
    }
  },
}
