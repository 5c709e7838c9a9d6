import type { Check } from '../../check.ts'
import { span } from '../../wording.ts'

const tenYears = 10 * 365 * 86_400

/** Finds a lifetime that cannot be seconds from now. */
export const expiresInImplausible: Check = {
  code: 'expires-in-implausible',
  severity: 'hint',
  title: 'expires_in is no plausible lifetime',
  rule: 'RFC 6749 §5.1: the lifetime in seconds',
  example:
    'The token response says expires_in 1795348800. It looks like a point in time, not like a lifetime. Do not compute with it in the script before the provider has said what it is.',
  find({ run, tokenExchange }) {
    const value = Number(run.tokenResponse?.expires_in ?? Number.NaN)
    if (!tokenExchange || Number.isNaN(value) || (value > 0 && value <= tenYears)) return null
    const meaning =
      value <= 0
        ? 'Some servers mean "never" with that; for a strict client the token has already expired'
        : value > 1e12
          ? 'It looks like a point in time in milliseconds, not like a lifetime in seconds'
          : value > 1e9
            ? 'It looks like a point in time, not like a lifetime'
            : `That would be ${span(value)}`
    return {
      explanation: `The token response says expires_in ${value}. ${meaning}. Do not compute with it in the script before the provider has said what it is.`,
      evidence: [tokenExchange.id],
    }
  },
}
