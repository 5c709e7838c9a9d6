import type { Check } from '../../check.ts'
import { profileEvidence, userIdText } from '../../facts/profile-ids.ts'
import { quote } from '../../wording.ts'

/** Finds an id that is the text of a missing value. */
export const profileUserIdNotAValue: Check = {
  code: 'profile-user-id-not-a-value',
  severity: 'error',
  title: 'user_id is the text of a missing value',
  rule: 'Auth0, Fetch User Profile script: user_id identifies the user; ECMAScript ToString',
  example:
    'The script returns user_id "undefined": it joined a text with a value that is not there, and every user of this connection would get the same account. Compare the name of the field in the script with the response of the API.',
  find(facts) {
    const id = userIdText(facts)
    if (id === null || !/(^|[|_:.\s-])(undefined|null|NaN|\[object \w+\])$/.test(id)) return null
    return {
      explanation: `The script returns user_id ${quote(id, 60)}: it joined a text with a value that is not there, and every user of this connection would get the same account. Compare the name of the field in the script with the response of the API.`,
      evidence: profileEvidence(facts),
    }
  },
}
