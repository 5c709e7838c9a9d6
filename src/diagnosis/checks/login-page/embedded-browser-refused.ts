import { type Check, fix } from '../../check.ts'
import { findPageError } from '../../facts/login-page-errors.ts'
import { hostOf } from '../../facts/read-url.ts'
import { adviseOwnBrowser, isForSystemBrowser } from '../../facts/system-browser.ts'
import { quote } from '../../wording.ts'

/** Google's words, whatever the page. */
const refusal = /disallowed_useragent|browser or app may not be secure/i

/** Healthy pages have such words in reserve, so they count only on a page that says no. */
const refusalOfPage =
  /disallowed_useragent|browser or app may not be secure|embedded (browser|web ?view)|user-?agent.{0,20}not (allowed|supported)|unsupported browser|browser (is )?not supported/i

/** Finds a provider that refuses browsers within applications, as Google does. */
export const embeddedBrowserRefused: Check = {
  code: 'embedded-browser-refused',
  severity: 'error',
  title: 'The provider refuses this kind of browser window',
  rule: 'RFC 8252 §8.12: embedded user agents; Google, error 403 disallowed_useragent',
  example:
    'accounts.google.example says "Error 403: disallowed_useragent. You can’t sign in because this app doesn’t comply": it lets nobody sign in within an application\'s own window, and the run used "embedded-window". That says nothing about the connection; users of Auth0 sign in with their own browser. Run it again by hand, which works with every callback URL; the system browser can come back only to http://127.0.0.1 or http://localhost, which would have to be registered at the provider and set as callback URL first.',
  find({ run, request, pages, callback }) {
    const isWindow = run.userAgent === 'embedded-window' || run.userAgent === 'chromium'
    const refused = pages.filter(({ response }) => isWindow && (response?.status ?? 0) >= 400)
    const page = findPageError(refused, refusalOfPage) ?? findPageError(pages, refusal)
    if (!request || !page || callback) return null
    const isSystemBrowser = isForSystemBrowser(request.redirectUri)
    return {
      explanation: `${hostOf(page.url)} says ${quote(page.words, 160)}: it lets nobody sign in within an application's own window, and the run used "${run.userAgent}". That says nothing about the connection; users of Auth0 sign in with their own browser. ${adviseOwnBrowser(request.redirectUri)}`,
      evidence: [page.id],
      fix: fix(isSystemBrowser ? 'Run it in the system browser' : 'Run it by hand', [
        { path: ['workbench', 'userAgent'], value: isSystemBrowser ? 'system-browser' : 'manual' },
      ]),
    }
  },
}
