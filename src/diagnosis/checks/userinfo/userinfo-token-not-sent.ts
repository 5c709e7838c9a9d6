import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { findDroppedToken, lastWithStatus, sentToken } from '../../facts/userinfo.ts'

/** Finds a request that was refused because it carried no token. */
export const userinfoTokenNotSent: Check = {
  code: 'userinfo-token-not-sent',
  severity: 'error',
  title: 'The script did not send the access token',
  rule: 'RFC 6750 §2.1: Authorization: Bearer',
  example:
    "api.northwind.example answered with status 401, and the request carried no Authorization header and no token elsewhere. Add headers: { Authorization: 'Bearer ' + accessToken } to the request.",
  find({ scriptExchanges, script, passed }) {
    const refused = lastWithStatus(scriptExchanges, [400, 401, 403])
    if (!refused || sentToken(refused) !== 'nowhere') return null
    const severity = passed ? 'warning' : 'error'
    const redirected = findDroppedToken(scriptExchanges, refused)
    if (redirected)
      return {
        explanation: `${refused.host} answered with status ${refused.status} to a request without the access token: the script sent it to ${placeOf(redirected.url)}, which redirects to another host, and HTTP clients leave the Authorization header out then. Use the final address in the script: ${placeOf(refused.url)}.`,
        evidence: [redirected.id, refused.id],
        severity,
      }
    const token = script.parameters?.[0] ?? 'accessToken'
    return {
      explanation: `${refused.host} answered with status ${refused.status}, and the request carried no Authorization header and no token elsewhere. Add headers: { Authorization: 'Bearer ' + ${token} } to the request.`,
      evidence: [refused.id],
      severity,
    }
  },
}
