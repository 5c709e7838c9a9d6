import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { announcedUserinfo, lastWithStatus } from '../../facts/userinfo.ts'

/** Finds a userinfo address at which there is nothing. */
export const userinfoNotFound: Check = {
  code: 'userinfo-not-found',
  severity: 'error',
  title: 'There is nothing at the address that the script asks',
  rule: 'RFC 9110 §15.5.5 and §15.5.6',
  example:
    "GET https://api.northwind.example/userinfo was answered with status 404. Compare path, version and method with the provider's documentation; some APIs also say 404 where the token may not see the user.",
  find({ idToken, scriptExchanges, passed }) {
    const refused = lastWithStatus(scriptExchanges, [404, 405, 410])
    if (!refused) return null
    const announced = announcedUserinfo(idToken, refused)
    const other = announced === null ? '' : ` The provider announces ${announced}.`
    return {
      explanation: `${refused.event.request.method} ${placeOf(refused.url)} was answered with status ${refused.status}.${other} Compare path, version and method with the provider's documentation; some APIs also say 404 where the token may not see the user.`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
