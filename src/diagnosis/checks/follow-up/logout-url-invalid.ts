import type { Check } from '../../check.ts'
import { sentence } from '../../wording.ts'

/** Finds a logout URL to which nobody can go. */
export const logoutUrlInvalid: Check = {
  code: 'logout-url-invalid',
  severity: 'error',
  title: 'The logout URL is not one',
  rule: 'Auth0 Management API: options.logoutUrl',
  example:
    'Logout: logoutUrl gives "id.northwind.example/logout", which is no https URL. It must be an absolute https URL.',
  find({ followUps }) {
    const { followUp } = followUps.logout ?? {}
    if (followUp?.error?.code !== 'logout-url-invalid') return null
    const wanted =
      followUp.source === 'getLogoutUrl'
        ? 'The script must call callback(null, url) with an absolute https URL.'
        : 'It must be an absolute https URL.'
    return {
      explanation: `${sentence(followUp.error.message)} ${wanted}`,
      evidence: followUp.evidence,
    }
  },
}
