import type { Check } from '../../check.ts'
import { lastWithStatus, wordsOf } from '../../facts/userinfo.ts'
import { quote, ranked } from '../../wording.ts'

/** Finds an API that knows the token and does not let it in. */
export const userinfoForbidden: Check = {
  code: 'userinfo-forbidden',
  severity: 'error',
  title: 'The access token is not allowed to read the profile',
  rule: 'RFC 9110 §15.5.4; RFC 6750 §3.1: insufficient_scope',
  example:
    'api.northwind.example answered with status 403 and "People API has not been used in project 4711". Most likely the token lacks a scope (asked for: "profile email"); or else the API is not enabled for this client at the provider; or the API wants a header more, such as an API key or a version.',
  unless: [
    'userinfo-insufficient-scope',
    'userinfo-user-agent-missing',
    'userinfo-token-not-sent',
    'userinfo-token-wrong',
  ],
  find({ scriptExchanges, request, passed }) {
    const refused = lastWithStatus(scriptExchanges, [403])
    if (!refused) return null
    const words = wordsOf(refused)
    const said = words === '' ? '' : ` and ${quote(words, 160)}`
    return {
      explanation: `${refused.host} answered with status 403${said}. ${ranked([
        `the token lacks a scope (asked for: ${quote(request?.scope ?? '', 80)})`,
        'the API is not enabled for this client at the provider',
        'the API wants a header more, such as an API key or a version',
      ])}`,
      evidence: [refused.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
