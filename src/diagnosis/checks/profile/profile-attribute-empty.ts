import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { quotedList } from '../../wording.ts'

const attributes = ['name', 'given_name', 'family_name', 'nickname', 'picture', 'email']

/** Finds attributes that are there without a value. */
export const profileAttributeEmpty: Check = {
  code: 'profile-attribute-empty',
  severity: 'hint',
  title: 'The profile has empty attributes',
  rule: 'Auth0, user profile structure: names have 1 to 150 characters',
  example:
    '"nickname" and "picture" are there, but empty. An empty value hides the default that Auth0 would give (a name from the email, a picture from Gravatar), and Auth0 wants at least one character. Leave such keys out, for example with value || undefined.',
  find(facts) {
    const profile = facts.scriptProfile ?? {}
    const empty = attributes.filter((key) => profile[key] === '' || profile[key] === null)
    if (empty.length === 0) return null
    return {
      explanation: `${quotedList(empty)} ${empty.length === 1 ? 'is' : 'are'} there, but empty. An empty value hides the default that Auth0 would give (a name from the email, a picture from Gravatar), and Auth0 wants at least one character. Leave such keys out, for example with value || undefined.`,
      evidence: profileEvidence(facts),
    }
  },
}
