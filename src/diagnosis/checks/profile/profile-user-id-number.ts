import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'

/** Finds an id that is a number, exact so far. */
export const profileUserIdNumber: Check = {
  code: 'profile-user-id-number',
  severity: 'hint',
  title: 'user_id is a number',
  rule: 'Auth0, normalized user profile: user_id is a text; RFC 8259 §6',
  example:
    'The script returns user_id 24400320 as a number, as GitHub and Strava send it. It becomes a text in Auth0. Write String(…) around it, so that 0, leading zeros and ids beyond 15 digits cannot surprise you.',
  unless: ['profile-user-id-imprecise'],
  find(facts) {
    const id = facts.scriptProfile?.user_id
    if (typeof id !== 'number') return null
    return {
      explanation: `The script returns user_id ${id} as a number, as GitHub and Strava send it. It becomes a text in Auth0. Write String(…) around it, so that 0, leading zeros and ids beyond 15 digits cannot surprise you.`,
      evidence: profileEvidence(facts),
    }
  },
}
