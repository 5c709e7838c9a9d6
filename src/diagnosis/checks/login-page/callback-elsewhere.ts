import type { Check } from '../../check.ts'
import { describeNearMiss, findMissedCallback } from '../../facts/missed-callback.ts'
import { placeOf } from '../../facts/read-url.ts'

/** Finds a login whose response went to another application. */
export const callbackElsewhere: Check = {
  code: 'callback-elsewhere',
  severity: 'error',
  title: 'The login came back to another address',
  rule: 'RFC 6749 §3.1.2.3',
  example:
    "The authorization server sent the response to https://shop.example.org/oauth/done instead of https://tenant.example.com/login/callback. The client is registered with that address, and the server prefers it to the one in the request. Add the run's callback URL to the client's redirect URIs, or set the registered address as callback URL here; an application that answers there may meanwhile have used the code up.",
  find({ request, pages, callback }) {
    if (!request || callback) return null
    const missed = findMissedCallback(pages, request)
    if (!missed || describeNearMiss(missed.url, request.redirectUri)) return null
    return {
      explanation: `The authorization server sent the response to ${placeOf(missed.url)} instead of ${request.redirectUri}. The client is registered with that address, and the server prefers it to the one in the request. Add the run's callback URL to the client's redirect URIs, or set the registered address as callback URL here; an application that answers there may meanwhile have used the code up.`,
      evidence: [missed.id, request.id],
    }
  },
}
