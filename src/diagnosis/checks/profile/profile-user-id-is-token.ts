import type { Check } from '../../check.ts'
import { profileEvidence, userIdText } from '../../facts/profile-ids.ts'

/** Finds a token in the place of the id. */
export const profileUserIdIsToken: Check = {
  code: 'profile-user-id-is-token',
  severity: 'error',
  title: 'user_id is made of a token',
  rule: 'RFC 6749 §10.3: access tokens are confidential; OpenID Connect Core §2: sub identifies the user',
  example:
    'The script returns «access_token» as user_id. A token is another one at each login, so every login makes a new user; and it ends up in logs and user lists, where it can be used. Take the id from the userinfo response.',
  find(facts) {
    const placeholder = /«[\w.-]+(?::\d+)?»/.exec(userIdText(facts) ?? '')?.[0]
    if (!placeholder) return null
    return {
      explanation: `The script returns ${placeholder} as user_id. A token is another one at each login, so every login makes a new user; and it ends up in logs and user lists, where it can be used. Take the id from the userinfo response.`,
      evidence: profileEvidence(facts),
    }
  },
}
