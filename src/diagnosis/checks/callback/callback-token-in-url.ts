import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

/** Finds tokens that came in the address of the callback. */
export const callbackTokenInUrl: Check = {
  code: 'callback-token-in-url',
  severity: 'error',
  title: 'Tokens came in the address of the callback',
  rule: 'RFC 9700 §2.1.2: clients should not use the implicit grant',
  example:
    'The callback carries "access_token" in its fragment, although the request asked for response_type=code. Addresses end up in histories and logs, so such a token must count as known to others. Auth0 uses only a code: switch the client to the authorization code flow at the provider.',
  find({ callback, request, passed }) {
    if (!callback || !request || callback.place === 'form body') return null
    const tokens = ['access_token', 'id_token', 'refresh_token'].filter((name) =>
      callback.parameters.has(name),
    )
    if (tokens.length === 0) return null
    const type = request.parameters.get('response_type') ?? 'code'
    return {
      explanation: `The callback carries ${quotedList(tokens)} in its ${callback.place}, although the request asked for response_type=${type}. Addresses end up in histories and logs, so such a token must count as known to others. Auth0 uses only a code: switch the client to the authorization code flow at the provider.`,
      evidence: [...callback.evidence, request.id],
      severity: passed ? 'warning' : 'error',
    }
  },
}
