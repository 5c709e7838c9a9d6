import type { Check } from '../../check.ts'
import { missingName } from '../../facts/missing-name.ts'
import { lineOf } from '../../facts/script-facts.ts'

/** Finds a script that uses a name which does not exist. */
export const scriptNameNotDefined: Check = {
  code: 'script-name-not-defined',
  severity: 'error',
  title: 'The script uses a name that does not exist',
  rule: 'ECMAScript §13.1.3: ReferenceError',
  example:
    '"configuration" is not defined (line 3 of the script). In Auth0 the user sees only error=invalid_request with this text. Profile scripts are not known to have settings or environment variables; write the value into the script, or keep it where the script can fetch it.',
  unless: ['script-parameter-name', 'script-global-removed'],
  find({ script, tokenExchange }) {
    const name = missingName(script)
    if (name === null) return null
    const configuration = /^(configuration|process|env)$/.test(name)
      ? ' Profile scripts are not known to have settings or environment variables; write the value into the script, or keep it where the script can fetch it.'
      : ' Check the spelling, and that it is declared before it is used; a module has to be loaded by require().'
    return {
      explanation: `"${name}" is not defined${lineOf(script)}. In Auth0 the user sees only error=invalid_request with this text.${configuration}`,
      evidence: [tokenExchange?.id],
    }
  },
}
