import { type Check, fix } from '../../check.ts'
import { describeNearMiss, findMissedCallback } from '../../facts/missed-callback.ts'
import { placeOf } from '../../facts/read-url.ts'

/** Finds a login that arrived close beside the callback URL. */
export const callbackNearMiss: Check = {
  code: 'callback-near-miss',
  severity: 'error',
  title: 'The login came back beside the callback URL',
  rule: 'RFC 6749 §3.1.2.3; RFC 3986 §6.2.1: redirect URIs are compared as texts',
  example:
    'The authorization server sent the response to https://tenant.example.com/callback, but the callback URL of the run is https://tenant.example.com/login/callback: its path is /callback instead of /login/callback. The provider has probably registered the other spelling and ignores what the request asks for. Make both the same; with Auth0 the right one ends with /login/callback.',
  find({ request, pages, callback }) {
    if (!request || callback) return null
    const missed = findMissedCallback(pages, request)
    const difference = missed && describeNearMiss(missed.url, request.redirectUri)
    if (!missed || !difference) return null
    const arrived = placeOf(missed.url)
    return {
      explanation: `The authorization server sent the response to ${arrived}, but the callback URL of the run is ${request.redirectUri}: ${difference}. The provider has probably registered the other spelling and ignores what the request asks for. Make both the same; with Auth0 the right one ends with /login/callback.`,
      evidence: [missed.id, request.id],
      fix: fix(`Use ${arrived} as the callback URL`, [
        { path: ['workbench', 'callbackUrl'], value: arrived },
      ]),
    }
  },
}
