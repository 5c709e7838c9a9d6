import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'
import { wordsOf } from '../../facts/userinfo.ts'
import { quote } from '../../wording.ts'

/** Finds an API that failed itself. */
export const userinfoUnavailable: Check = {
  code: 'userinfo-unavailable',
  severity: 'error',
  title: 'The API itself failed',
  rule: 'RFC 9110 §15.6',
  example:
    'https://api.northwind.example/userinfo answered with status 502 and "upstream is down". Most likely the server has a fault or is in maintenance; or else it stumbles over the request, for example over an Accept header that is not there. Try again before you change anything.',
  unless: ['proxy-refused', 'captive-portal'],
  find({ scriptExchanges, passed }) {
    const refused = scriptExchanges.findLast(({ status }) => status !== null && status >= 500)
    if (!refused) return null
    const words = wordsOf(refused)
    const said = words === '' ? '' : ` and ${quote(words, 120)}`
    return {
      explanation: `${placeOf(refused.url)} answered with status ${refused.status}${said}. Most likely the server has a fault or is in maintenance; or else it stumbles over the request, for example over an Accept header that is not there. Try again before you change anything.`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
