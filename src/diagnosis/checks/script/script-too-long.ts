import { scriptLengthLimit } from '../../../shared/connection-problems.ts'
import type { Check } from '../../check.ts'

/** Finds a script that Auth0 does not save. */
export const scriptTooLong: Check = {
  code: 'script-too-long',
  severity: 'warning',
  title: 'The profile script is too long for Auth0',
  rule: 'Auth0 Management API, scripts: at most 51,200 characters',
  example:
    'The script has 51225 characters, and Auth0 takes at most 51200. It runs here, but cannot be saved there. Large tables and bundled libraries are the usual reason.',
  find({ script, tokenExchange }) {
    const { length } = script.text
    if (!tokenExchange || length <= scriptLengthLimit) return null
    return {
      explanation: `The script has ${length} characters, and Auth0 takes at most ${scriptLengthLimit}. It runs here, but cannot be saved there. Large tables and bundled libraries are the usual reason.`,
      evidence: [tokenExchange.id],
    }
  },
}
