import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds a lifetime that is a text. */
export const expiresInText: Check = {
  code: 'expires-in-text',
  severity: 'hint',
  title: 'expires_in is a text, not a number',
  rule: 'RFC 6749 §5.1 and appendix A.14: a number of seconds',
  example:
    'The token response says expires_in "3600" in quotes. Auth0 does not mind, but a script that adds it to a time gets nonsense ("17000000003600"), and strict clients refuse it. Use Number(context.expires_in) in the script.',
  find({ run, tokenExchange }) {
    const value = run.tokenResponse?.expires_in
    if (!tokenExchange || typeof value !== 'string') return null
    if (tokenExchange.body.kind === 'form') return null
    return {
      explanation: `The token response says expires_in ${quote(value, 40)} in quotes. Auth0 does not mind, but a script that adds it to a time gets nonsense (${quote(`1700000000${value}`, 24)}), and strict clients refuse it. Use Number(context.expires_in) in the script.`,
      evidence: [tokenExchange.id],
    }
  },
}
