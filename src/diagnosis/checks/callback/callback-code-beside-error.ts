import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds a callback that carries a code and an error at once. */
export const callbackCodeBesideError: Check = {
  code: 'callback-code-beside-error',
  severity: 'warning',
  title: 'The callback carries a code and an error at once',
  rule: 'RFC 6749 §4.1.2.1: the response is either the one or the other',
  example:
    'The callback holds a code and also the error "access_denied". The run believes the error, as Auth0 does; the provider should send only one of them.',
  find({ callback }) {
    if (!callback?.refusal || !callback.parameters.get('code')) return null
    return {
      explanation: `The callback holds a code and also the error ${quoteRefusal(callback.refusal)}. The run believes the error, as Auth0 does; the provider should send only one of them.`,
      evidence: callback.evidence,
    }
  },
}
