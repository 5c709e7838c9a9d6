import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { quote } from '../../wording.ts'

/** Finds tokens of which the server says that they may be kept. */
export const tokenResponseCacheable: Check = {
  code: 'token-response-cacheable',
  severity: 'hint',
  title: 'The token response may be cached',
  rule: 'RFC 6749 §5.1: Cache-Control: no-store is required',
  example:
    'The response that carries the tokens says Cache-Control "public, max-age=600". RFC 6749 §5.1 demands no-store of a response with tokens. Only the provider can mend that; tell them.',
  find({ tokenExchange, run }) {
    if (!tokenExchange || !run.tokenResponse) return null
    const control = responseHeader(tokenExchange, 'cache-control') ?? ''
    if (/no-store|private/i.test(control) || !/max-?age=[1-9]/i.test(control)) return null
    return {
      explanation: `The response that carries the tokens says Cache-Control ${quote(control, 80)}. RFC 6749 §5.1 demands no-store of a response with tokens. Only the provider can mend that; tell them.`,
      evidence: [tokenExchange.id],
    }
  },
}
