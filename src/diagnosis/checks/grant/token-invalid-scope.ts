import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/** Finds a scope that is refused only when the code is exchanged. */
export const tokenInvalidScope: Check = {
  code: 'token-invalid-scope',
  severity: 'error',
  title: 'The token endpoint refuses the scope',
  rule: 'RFC 6749 §5.2: invalid_scope',
  example:
    'The token request carries no scope of its own, so the server means the one of the login, "profile email", and answered "invalid_scope". Remove the scopes that the client is not allowed to use; the server should have said so on its login page already.',
  unless: ['scope-joined-by-comma'],
  find({ request, tokenExchange, tokenRefusal }) {
    if (!request || !tokenExchange || tokenRefusal?.error !== 'invalid_scope') return null
    return {
      explanation: `The token request carries no scope of its own, so the server means the one of the login, ${quote(request.scope)}, and answered ${quoteRefusal(tokenRefusal)}. Remove the scopes that the client is not allowed to use; the server should have said so on its login page already.`,
      evidence: [tokenExchange.id, request.id],
    }
  },
}
