import type { Check } from '../../check.ts'
import { refusedPage } from '../../facts/refused-page.ts'
import { quoteWords } from '../../wording.ts'

/** Finds a logout page that is an error. */
export const logoutRefused: Check = {
  code: 'logout-refused',
  severity: 'error',
  title: 'The provider refused the logout',
  rule: 'OpenID Connect RP-Initiated Logout §4',
  example:
    'id.northwind.example answered the logout with status 404 and "Not Found". The user stays signed in at the provider.',
  unless: ['logout-return-url-refused'],
  find({ followUps }) {
    const refused = followUps.logout && refusedPage(followUps.logout)
    if (!refused) return null
    const said = refused.words === '' ? '' : ` and ${quoteWords(refused.words)}`
    return {
      explanation: `${refused.host} answered the logout with status ${refused.status}${said}. The user stays signed in at the provider.`,
      evidence: [refused.id],
    }
  },
}
