import type { Check } from '../../check.ts'
import { refusedPage } from '../../facts/refused-page.ts'
import { quoteWords } from '../../wording.ts'

/** Finds a logout whose return address is not registered. */
export const logoutReturnUrlRefused: Check = {
  code: 'logout-return-url-refused',
  severity: 'error',
  title: 'The provider refuses where the logout is to lead',
  rule: 'OpenID Connect RP-Initiated Logout §3: post_logout_redirect_uri',
  example:
    'id.northwind.example answered the logout with status 400 and "Oops post_logout_redirect_uri not registered". The address to return to must be registered for this client at the provider, character by character.',
  find({ followUps }) {
    const refused = followUps.logout && refusedPage(followUps.logout)
    if (!refused || !/post_logout|redirect|return[_ -]?to|returnTo/i.test(refused.words))
      return null
    return {
      explanation: `${refused.host} answered the logout with status ${refused.status} and ${quoteWords(refused.words)}. The address to return to must be registered for this client at the provider, character by character.`,
      evidence: [refused.id],
    }
  },
}
