import type { Check } from '../../check.ts'
import { clip } from '../../wording.ts'

/** Finds a script that called back more than once. */
export const callbackCalledTwice: Check = {
  code: 'callback-called-twice',
  severity: 'warning',
  title: 'The script called its callback more than once',
  rule: 'Auth0, custom database scripts on the same platform: the callback is called exactly once',
  example:
    'The profile script called its callback again; only the first call counts. Usually a "return" is missing: write return callback(error), or the lines below run as well. Which call counts in Auth0 is not documented.',
  find({ notes, script }) {
    const warnings = notes.get('profile-script.callback-called-twice') ?? []
    if (warnings.length === 0) return null
    const callback = script.parameters?.[2] ?? 'callback'
    return {
      explanation: `${clip(warnings[0]?.text, 200)} Usually a "return" is missing: write return ${callback}(error), or the lines below run as well. Which call counts in Auth0 is not documented.`,
      evidence: warnings.map(({ id }) => id),
    }
  },
}
