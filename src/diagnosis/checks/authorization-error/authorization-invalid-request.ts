import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { list, ranked } from '../../wording.ts'

const usualParameters: ReadonlySet<string> = new Set([
  'response_type',
  'redirect_uri',
  'scope',
  'state',
  'client_id',
  'code_challenge',
  'code_challenge_method',
])

/** Finds an authorization request that the server calls malformed. */
export const authorizationInvalidRequest: Check = {
  code: 'authorization-invalid-request',
  severity: 'error',
  title: 'The authorization server calls the request malformed',
  rule: 'RFC 6749 §4.1.2.1: invalid_request, a parameter is missing, invalid or repeated',
  example:
    'The server answered "invalid_request" with "The request is malformed". Most likely it does not accept tenant; or else it requires a parameter that was not sent, such as nonce or one of its own; or one of the values is not what it expects; or it does not know PKCE. The request carried tenant, response_type, redirect_uri, scope, code_challenge, code_challenge_method, state and client_id.',
  unless: [
    'pkce-required',
    'pkce-not-supported',
    'redirect-uri-not-registered',
    'scope-joined-by-comma',
    'client-key-expected',
    'response-mode-configured',
    'form-post-required',
  ],
  find({ callback, request }) {
    const { refusal } = callback ?? {}
    if (!request || refusal?.error !== 'invalid_request') return null
    const names = [...request.parameters.keys()]
    const unusual = names.filter((name) => !usualParameters.has(name))
    const causes = [
      ...(unusual.length > 0 ? [`it does not accept ${list(unusual)}`] : []),
      'it requires a parameter that was not sent, such as nonce or one of its own',
      'one of the values is not what it expects',
      ...(request.parameters.has('code_challenge') ? ['it does not know PKCE'] : []),
    ]
    return {
      explanation: `The server answered ${quoteRefusal(refusal)}. ${ranked(causes)} The request carried ${list(names, 12)}.`,
      evidence: [...refusal.evidence, request.id],
    }
  },
}
