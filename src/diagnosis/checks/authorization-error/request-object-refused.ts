import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quotedList } from '../../wording.ts'

const requestObjectErrors =
  /^(invalid_request_uri|invalid_request_object|request_not_supported|request_uri_not_supported|registration_not_supported)$/

/** Finds a server that does not take the request as an object, or wants it as one. */
export const requestObjectRefused: Check = {
  code: 'request-object-refused',
  severity: 'error',
  title: 'The server does not accept request or request_uri as it was sent',
  rule: 'OpenID Connect Core §3.1.2.6; RFC 9101 §7; RFC 9126 §5',
  example:
    'The server answered "invalid_request_object" with "A signed request is required", although the request carries no request object. Most likely it requires one (JAR) or a pushed request (PAR), and a custom connection of Auth0 can send neither: ask the provider to allow plain authorization requests for this client.',
  find({ callback, request }) {
    const { refusal } = callback ?? {}
    if (!request || !refusal || !requestObjectErrors.test(refusal.error)) return null
    const sent = ['request', 'request_uri', 'registration'].filter((n) => request.parameters.has(n))
    return {
      explanation:
        sent.length > 0
          ? `The connection adds ${quotedList(sent)} to the authorization request, and the server answered ${quoteRefusal(refusal)}. Remove it from authParams or upstream_params; the plain parameters say the same.`
          : `The server answered ${quoteRefusal(refusal)}, although the request carries no request object. Most likely it requires one (JAR) or a pushed request (PAR), and a custom connection of Auth0 can send neither: ask the provider to allow plain authorization requests for this client.`,
      evidence: [...refusal.evidence, request.id],
    }
  },
}
