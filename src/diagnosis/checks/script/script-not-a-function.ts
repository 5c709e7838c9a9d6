import type { Check } from '../../check.ts'
import { messageOf } from '../../facts/step-errors.ts'

/** Finds a script that yields no function. */
export const scriptNotAFunction: Check = {
  code: 'script-not-a-function',
  severity: 'error',
  title: 'The profile script is not a function',
  rule: 'Auth0, Fetch User Profile script: function (accessToken, context, callback)',
  example:
    'The profile script does not yield a function but an object; it must be a function of access token, context and callback. Usually the text is only the body of a function, or calls it at once. Begin it with function (accessToken, context, callback) { and end it with }.',
  find({ script, tokenExchange }) {
    const { error } = script
    if (error?.code !== 'script-not-a-function') return null
    return {
      explanation: `${messageOf(error)} Usually the text is only the body of a function, or calls it at once. Begin it with function (accessToken, context, callback) { and end it with }.`,
      evidence: [tokenExchange?.id],
    }
  },
}
