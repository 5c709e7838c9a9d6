import type { Check } from '../../check.ts'
import { readUrl } from '../../facts/read-url.ts'

/** Finds the client secret in an address. */
export const clientSecretInUrl: Check = {
  code: 'client-secret-in-url',
  severity: 'error',
  title: 'The client secret stands in an address',
  rule: 'RFC 6749 §2.3.1: credentials must not be included in the request URI',
  example:
    'The authorization request carries the client secret as a parameter. Every user sees it in the address bar, and it stays in browser histories and server logs: count it as known to others and make a new one. Take it out of the authorization URL, authParams and upstream_params; Auth0 sends it in the body of the token request.',
  find({ request, tokenExchange, connection }) {
    const inRequest = request !== null && holdsSecret(request.url)
    const inTokenUrl = holdsSecret(readUrl(connection.options.tokenURL))
    if (!request || !(inRequest || inTokenUrl)) return null
    return {
      explanation: inRequest
        ? 'The authorization request carries the client secret as a parameter. Every user sees it in the address bar, and it stays in browser histories and server logs: count it as known to others and make a new one. Take it out of the authorization URL, authParams and upstream_params; Auth0 sends it in the body of the token request.'
        : 'The token URL carries the client secret in its query. Addresses are written to the logs of servers and proxies. Take it out of there; Auth0 sends it in the body of the token request.',
      evidence: [request.id, inTokenUrl ? tokenExchange?.id : undefined],
      severity: inRequest ? 'error' : 'warning',
    }
  },
}

function holdsSecret(url: URL | null): boolean {
  return [...(url?.searchParams ?? [])].some(
    ([name, value]) => value.includes('«client_secret') || /^client_?secret$/i.test(name),
  )
}
