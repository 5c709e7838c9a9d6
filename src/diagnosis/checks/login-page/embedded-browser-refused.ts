import { type Check, fix } from '../../check.ts'
import { findPageError } from '../../facts/login-page-errors.ts'
import { hostOf } from '../../facts/read-url.ts'
import { quote } from '../../wording.ts'

const refusal =
  /disallowed_useragent|browser or app may not be secure|embedded (browser|web ?view)|user-?agent.{0,20}not (allowed|supported)|unsupported browser|browser (is )?not supported/i

/** Finds a provider that refuses browsers within applications, as Google does. */
export const embeddedBrowserRefused: Check = {
  code: 'embedded-browser-refused',
  severity: 'error',
  title: 'The provider refuses this kind of browser window',
  rule: 'RFC 8252 §8.12: embedded user agents; Google, error 403 disallowed_useragent',
  example:
    'accounts.google.example says "Error 403: disallowed_useragent. You can’t sign in because this app doesn’t comply": it lets nobody sign in within an application\'s own window, and the run used "embedded-window". That says nothing about the connection; users of Auth0 sign in with their own browser. Run it again with the system browser.',
  find({ run, pages, callback }) {
    const page = findPageError(pages, refusal)
    if (!page || callback) return null
    return {
      explanation: `${hostOf(page.url)} says ${quote(page.words, 160)}: it lets nobody sign in within an application's own window, and the run used "${run.userAgent}". That says nothing about the connection; users of Auth0 sign in with their own browser. Run it again with the system browser.`,
      evidence: [page.id],
      fix: fix('Run it in the system browser', [
        { path: ['workbench', 'userAgent'], value: 'system-browser' },
      ]),
    }
  },
}
