import { type Check, fix } from '../../check.ts'
import { placeOf, readUrl } from '../../facts/read-url.ts'
import { stepErrorOf } from '../../facts/step-errors.ts'

/** Finds a redirect to an app's own scheme that is not the callback. */
export const unexpectedRedirectScheme: Check = {
  code: 'unexpected-redirect-scheme',
  severity: 'error',
  title: 'The login was handed to an app',
  rule: 'RFC 8252 §7.1: private-use URI schemes',
  example:
    "The authorization server redirected to com.example.app://login/done, which opens an app and is not the callback URL https://tenant.example.com/login/callback. The client is registered for a mobile or desktop app. Register the web address for it, or set the callback URL to the app's own address to go on with this client.",
  unless: ['callback-near-miss', 'callback-elsewhere'],
  find({ run, request, pages }) {
    if (!request || stepErrorOf(run, 'callback')?.code !== 'unexpected-redirect') return null
    const page = pages.findLast(({ redirectTarget }) => isAppUrl(redirectTarget))
    const target = readUrl(page?.redirectTarget)
    if (!page || !target) return null
    const address = placeOf(target.href)
    return {
      explanation: `The authorization server redirected to ${address}, which opens an app and is not the callback URL ${request.redirectUri}. The client is registered for a mobile or desktop app. Register the web address for it, or set the callback URL to the app's own address to go on with this client.`,
      evidence: [page.id, request.id],
      fix: fix(`Use ${address} as the callback URL`, [
        { path: ['workbench', 'callbackUrl'], value: address },
      ]),
    }
  },
}

function isAppUrl(target: string | undefined): boolean {
  const protocol = readUrl(target)?.protocol
  return protocol !== undefined && protocol !== 'https:' && protocol !== 'http:'
}
