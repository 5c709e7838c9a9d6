import type { Check } from '../../check.ts'
import { profileEvidence, userIdText } from '../../facts/profile-ids.ts'
import { quote } from '../../wording.ts'

/** Finds an id that already carries what Auth0 adds. */
export const profileUserIdPrefixed: Check = {
  code: 'profile-user-id-prefixed',
  severity: 'warning',
  title: 'user_id has a prefix, and Auth0 adds another',
  rule: 'Auth0, normalized user profile: user_id is oauth2|<connection>|<id>',
  example:
    'The script returns user_id "northwind-id|24400320", and Auth0 makes "oauth2|northwind-id|northwind-id|24400320" of it. Return the provider\'s plain id. If users already exist under the long id, keep it: another one makes new users of them.',
  find(facts) {
    const id = userIdText(facts)
    if (id === null || !id.includes('|')) return null
    return {
      explanation: `The script returns user_id ${quote(id, 60)}, and Auth0 makes ${quote(facts.run.profile?.user_id ?? `oauth2|${facts.connection.name}|${id}`, 120)} of it. Return the provider's plain id. If users already exist under the long id, keep it: another one makes new users of them.`,
      evidence: profileEvidence(facts),
    }
  },
}
