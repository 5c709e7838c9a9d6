import type { Check } from '../../check.ts'
import { missingName } from '../../facts/missing-name.ts'
import { lineOf } from '../../facts/script-facts.ts'
import { list } from '../../wording.ts'

/** What authors call the three parameters, by position. */
const families: readonly RegExp[] = [
  /^(access_?token|accessToken|token)$/i,
  /^(ctx|context|token_?response|tokenResponse)$/i,
  /^(cb|callback|done|next)$/i,
]

/** Finds a script that calls one of its parameters by another name than it gave it. */
export const scriptParameterName: Check = {
  code: 'script-parameter-name',
  severity: 'error',
  title: 'The script uses a parameter under another name',
  rule: 'auth0/custom-social-connections#36: "access_token is not defined"',
  example:
    'The script uses "access_token" (line 4 of the script), but its own name for the access token is "accessToken": its parameters are accessToken, context and callback. Write "accessToken" there. The parameters count by position, their names are free.',
  find({ script, tokenExchange }) {
    const name = missingName(script)
    if (name === null) return null
    const position = families.findIndex((family) => family.test(name))
    const { parameters } = script
    if (position === -1 || parameters === null) return null
    const own = parameters[position]
    const meaning = ['access token', 'context', 'callback'][position]
    return {
      explanation: own
        ? `The script uses "${name}"${lineOf(script)}, but its own name for the ${meaning} is "${own}": its parameters are ${list(parameters)}. Write "${own}" there. The parameters count by position, their names are free.`
        : `The script uses "${name}"${lineOf(script)}, but its function has ${parameters.length === 0 ? 'no parameters' : `only ${list(parameters)}`}. The ${meaning} is parameter ${position + 1} of (accessToken, context, callback).`,
      evidence: [tokenExchange?.id],
    }
  },
}
