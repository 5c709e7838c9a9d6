import type { Check } from '../../check.ts'
import { profileEvidence } from '../../facts/profile-ids.ts'
import { quotedList } from '../../wording.ts'

/** Finds metadata that the script sets. */
export const profileMetadata: Check = {
  code: 'profile-metadata',
  severity: 'hint',
  title: 'The script returns metadata of the user',
  rule: 'Auth0, user metadata: the documentation speaks only of a metadata object',
  example:
    'The profile has "app_metadata". Scripts in the wild do that, but whether Auth0 keeps it at later logins is not documented. app_metadata often holds roles and rights, so nothing in it may come from the provider unchecked. An Action after login can set it reliably.',
  find(facts) {
    const profile = facts.scriptProfile ?? {}
    const keys = ['user_metadata', 'app_metadata'].filter((key) => profile[key] !== undefined)
    if (keys.length === 0) return null
    const power = keys.includes('app_metadata')
      ? ' app_metadata often holds roles and rights, so nothing in it may come from the provider unchecked.'
      : ''
    return {
      explanation: `The profile has ${quotedList(keys)}. Scripts in the wild do that, but whether Auth0 keeps it at later logins is not documented.${power} An Action after login can set it reliably.`,
      evidence: profileEvidence(facts),
    }
  },
}
