import type { Check } from '../../check.ts'
import { sentence } from '../../wording.ts'

/** Finds a script that makes no logout URL. */
export const logoutScriptFailed: Check = {
  code: 'logout-script-failed',
  severity: 'error',
  title: 'The script getLogoutUrl failed',
  rule: 'Auth0 Management API: scripts.getLogoutUrl',
  example:
    'Logout: the script getLogoutUrl threw: query is null. It is called as function (query, callback) with the parameters of the logout call, and has to call callback(null, url).',
  find({ followUps }) {
    const { followUp } = followUps.logout ?? {}
    if (followUp?.error?.code !== 'logout-script-failed') return null
    return {
      explanation: `${sentence(followUp.error.message)} It is called as function (query, callback) with the parameters of the logout call, and has to call callback(null, url).`,
      evidence: followUp.evidence,
    }
  },
}
