import type { Check } from '../../check.ts'
import { placeOf } from '../../facts/read-url.ts'

/** Finds a request of the script that ended on a login page. */
export const userinfoRedirected: Check = {
  code: 'userinfo-redirected',
  severity: 'error',
  title: 'The API sent the script to a login page',
  rule: 'RFC 9110 §15.4; RFC 6750 §3: an API answers 401 instead',
  example:
    "https://api.northwind.example/userinfo answered with status 302, and the script ended at https://id.northwind.example/login, a web page. Most likely that address is made for signed-in browsers and does not look at tokens; or else the API sends requests without a valid token to its login page. Use the provider's API address.",
  unless: ['captive-portal'],
  find({ scriptExchanges }) {
    const last = scriptExchanges.at(-1)
    const before = scriptExchanges.at(-2)
    const isRedirected = before?.status != null && before.status >= 300 && before.status < 400
    if (!last || !before || !isRedirected || last.body.kind !== 'html') return null
    return {
      explanation: `${placeOf(before.url)} answered with status ${before.status}, and the script ended at ${placeOf(last.url)}, a web page. Most likely that address is made for signed-in browsers and does not look at tokens; or else the API sends requests without a valid token to its login page. Use the provider's API address.`,
      evidence: [before.id, last.id],
    }
  },
}
