import type { Check } from '../../check.ts'
import { lastWithStatus, sentToken } from '../../facts/userinfo.ts'

/** Finds a request that was refused because it carried no token. */
export const userinfoTokenNotSent: Check = {
  code: 'userinfo-token-not-sent',
  severity: 'error',
  title: 'The script did not send the access token',
  rule: 'RFC 6750 §2.1: Authorization: Bearer',
  example:
    "api.northwind.example answered with status 401, and the request carried no Authorization header and no token elsewhere. Add headers: { Authorization: 'Bearer ' + accessToken } to the request.",
  find({ scriptExchanges, script }) {
    const refused = lastWithStatus(scriptExchanges, [400, 401, 403])
    if (!refused || sentToken(refused) !== 'nowhere') return null
    const token = script.parameters[0] ?? 'accessToken'
    return {
      explanation: `${refused.host} answered with status ${refused.status}, and the request carried no Authorization header and no token elsewhere. Add headers: { Authorization: 'Bearer ' + ${token} } to the request.`,
      evidence: [refused.id],
    }
  },
}
