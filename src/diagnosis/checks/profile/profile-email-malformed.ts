import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { quote } from '../../wording.ts'

/** Finds an email attribute that is no address. */
export const profileEmailMalformed: Check = {
  code: 'profile-email-malformed',
  severity: 'warning',
  title: 'email is not an email address',
  rule: 'Auth0, user profile structure: email; RFC 5321 §4.1.2',
  example:
    'The script returns email “[{"email":"jane@northwind.example"}]”, which is a list: take the entry that is marked as primary and verified. Auth0 stores the attribute as it is, and whatever looks for the user by email does not find them.',
  find(facts) {
    const email = facts.scriptProfile?.email
    if (email === undefined || email === null || email === '') return null
    if (typeof email === 'string' && /^[^\s@]+@[^\s@]+$/.test(email)) return null
    const what = Array.isArray(email)
      ? 'a list: take the entry that is marked as primary and verified'
      : typeof email === 'string'
        ? 'no address: it may be a name, or there is white space around it'
        : 'no text: take the address out of it'
    return {
      explanation: `The script returns email ${quote(email, 80)}, which is ${what}. Auth0 stores the attribute as it is, and whatever looks for the user by email does not find them.`,
      evidence: profileEvidence(facts),
    }
  },
}
