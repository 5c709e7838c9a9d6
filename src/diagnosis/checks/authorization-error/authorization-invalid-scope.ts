import type { Check } from '../../check.ts'
import { scopeParts } from '../../facts/json-values.ts'
import { quoteRefusal } from '../../facts/refusal.ts'
import { quotedList } from '../../wording.ts'

/** Finds a scope that the authorization server refuses. */
export const authorizationInvalidScope: Check = {
  code: 'authorization-invalid-scope',
  severity: 'error',
  title: 'The authorization server refuses the scope',
  rule: 'RFC 6749 §4.1.2.1: invalid_scope, unknown, malformed or beyond what is allowed',
  example:
    'The request asked for "profile" and "email", and the server answered "invalid_scope" with "Unknown scope: email". It names "email": remove it, or allow it for the client at the provider.',
  unless: ['scope-joined-by-comma'],
  find({ callback, request }) {
    const { refusal } = callback ?? {}
    if (!request || !refusal || !/^(invalid_scope|unauthorized_scope_error)$/.test(refusal.error))
      return null
    const parts = scopeParts(request.scope)
    const asked = parts.length === 0 ? 'no scope' : quotedList(parts, 10)
    const named = parts.filter((part) => refusal.description.includes(part))
    const advice =
      named.length > 0
        ? `It names ${quotedList(named)}: remove it, or allow it for the client at the provider.`
        : 'Compare each scope with the provider’s list, letter by letter, and check which ones are allowed for this client.'
    return {
      explanation: `The request asked for ${asked}, and the server answered ${quoteRefusal(refusal)}. ${advice}`,
      evidence: [...refusal.evidence, request.id],
    }
  },
}
