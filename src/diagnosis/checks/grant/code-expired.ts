import type { Check } from '../../check.ts'
import { isGrantRefusal, speaksOfExpiry } from '../../facts/grant-refusal.ts'
import { quoteRefusal, says } from '../../facts/refusal.ts'
import { span } from '../../wording.ts'

/** Seconds after which many servers no longer take a code, though RFC 6749 allows ten minutes. */
const shortCodeLifetime = 30

/** Microsoft's sentence for any expired grant: "authorization code or refresh token has expired". */
const expiredGrant = /AADSTS70008|code or refresh token (has |is )?expired/i

/** Finds a code that was too old when it was exchanged. */
export const codeExpired: Check = {
  code: 'code-expired',
  severity: 'error',
  title: 'The authorization code had expired',
  rule: 'RFC 6749 §4.1.2: a code must expire shortly after it is issued',
  example:
    'The server answered "invalid_grant" with "Code not valid". The code was exchanged 95 seconds after the callback brought it. Most servers take a code for 30 to 600 seconds only: run it again without the pause.',
  unless: ['code-already-used', 'token-redirect-uri-differs', 'pkce-verifier-refused'],
  find({ callback, tokenExchange, tokenRefusal, run }) {
    if (!callback || !tokenExchange || !isGrantRefusal(tokenRefusal)) return null
    const age = (tokenExchange.event.at - callback.at) / 1000
    const isSaid =
      says(tokenRefusal, expiredGrant) ||
      (speaksOfExpiry(tokenRefusal) && !says(tokenRefusal, / or /i))
    if (!isSaid && age < shortCodeLifetime) return null
    if (run.userAgent === 'manual')
      return {
        explanation: `The server answered ${quoteRefusal(tokenRefusal)}. How old the code was is not known here, because its address was pasted by hand; most servers take a code for 30 to 600 seconds only. Run it again and paste the address at once, or let a window bring it.`,
        evidence: [tokenExchange.id, ...callback.evidence],
      }
    const clock =
      age < shortCodeLifetime
        ? 'That is quick, so the lifetime that the provider gives its codes is too short, or the clocks of its own servers differ.'
        : 'Most servers take a code for 30 to 600 seconds only: run it again without the pause.'
    return {
      explanation: `The server answered ${quoteRefusal(tokenRefusal)}. The code was exchanged ${span(age)} after the callback brought it. ${clock}`,
      evidence: [tokenExchange.id, ...callback.evidence],
    }
  },
}
