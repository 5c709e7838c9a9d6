import { isLoopbackHost } from '../../../shared/loopback.ts'
import type { Check } from '../../check.ts'
import { readUrl } from '../../facts/read-url.ts'

/** Finds a callback URL without TLS. */
export const callbackNotEncrypted: Check = {
  code: 'callback-not-encrypted',
  severity: 'hint',
  title: 'The callback URL is not encrypted',
  rule: 'RFC 6749 §3.1.2.1; RFC 9700 §2.6: no http redirect URIs but for loopback',
  example:
    "The code travels to http://tenant.example.com/login/callback, where everybody on the way can read it. Auth0's own callback is always https; many providers refuse to register this one.",
  find({ request }) {
    const url = readUrl(request?.redirectUri)
    if (!request || url?.protocol !== 'http:' || isLoopbackHost(url.hostname)) return null
    return {
      explanation: `The code travels to ${url.protocol}//${url.host}${url.pathname}, where everybody on the way can read it. Auth0's own callback is always https; many providers refuse to register this one.`,
      evidence: [request.id],
    }
  },
}
