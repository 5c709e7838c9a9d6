import type { Check } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { quote } from '../../wording.ts'

/** Finds tokens that anybody on the way may keep. */
export const tokenResponseCacheable: Check = {
  code: 'token-response-cacheable',
  severity: 'hint',
  title: 'The token response may be cached',
  rule: 'RFC 6749 §5.1: Cache-Control: no-store is required',
  example:
    'The response that carries the tokens says Cache-Control "public, max-age=600". A proxy on the way may keep it and give it to somebody else. Only the provider can mend that; tell them.',
  find({ tokenExchange, run }) {
    if (!tokenExchange || !run.tokenResponse) return null
    const control = responseHeader(tokenExchange, 'cache-control') ?? ''
    const maxAge = Number(/(?:s-)?max-?age=(\d+)/i.exec(control)?.[1] ?? 0)
    if (/no-store|private/i.test(control) || !(maxAge > 0 || /public/i.test(control))) return null
    return {
      explanation: `The response that carries the tokens says Cache-Control ${quote(control, 80)}. A proxy on the way may keep it and give it to somebody else. Only the provider can mend that; tell them.`,
      evidence: [tokenExchange.id],
    }
  },
}
