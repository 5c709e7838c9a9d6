import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { explainCommas } from '../../facts/scope-text.ts'
import { quote, ranked } from '../../wording.ts'

/** Finds a scope that is refused only when the code is exchanged. */
export const tokenInvalidScope: Check = {
  code: 'token-invalid-scope',
  severity: 'error',
  title: 'The token endpoint refuses the scope',
  rule: 'RFC 6749 §5.2: invalid_scope',
  example:
    'The token request carries no scope of its own, so the server means the one of the login, "profile email", and answered "invalid_scope". Most likely one of these scopes is not allowed for this client: remove it, or allow it at the provider; or else the server wants the scope in the token request as well, where Auth0 cannot add it.',
  unless: ['scope-joined-by-comma'],
  find({ request, tokenExchange, tokenRefusal }) {
    if (!request || !tokenExchange || tokenRefusal?.error !== 'invalid_scope') return null
    const causes = [
      'one of these scopes is not allowed for this client: remove it, or allow it at the provider',
      'the server wants the scope in the token request as well, where Auth0 cannot add it',
    ]
    return {
      explanation: `The token request carries no scope of its own, so the server means the one of the login, ${quote(request.scope)}, and answered ${quoteRefusal(tokenRefusal)}. ${ranked(causes)}${explainCommas(request.scope)}`,
      evidence: [tokenExchange.id, request.id],
    }
  },
}
