import type { Check } from '../../check.ts'
import { clip, sentence } from '../../wording.ts'

/** Finds a script that failed when it had already called back. */
export const failedAfterCallback: Check = {
  code: 'failed-after-callback',
  severity: 'warning',
  title: 'The script failed after it had called back',
  rule: 'Auth0, Fetch User Profile script',
  example:
    'The profile script failed after it had called back: body is not defined. The profile counts, so this login passed; but in Auth0 an error that nobody catches may end the process that other logins share. End the function with its callback.',
  find({ notes, script, passed }) {
    const warnings = notes.get('profile-script.failed-after-callback') ?? []
    if (warnings.length === 0) return null
    const [counts, mend] =
      script.error === null
        ? [
            `The profile counts${passed ? ', so this login passed' : ''}`,
            'End the function with its callback',
          ]
        : [
            'The error that it called back with counts, and ended the login',
            'Write return before the callback, so that nothing runs on',
          ]
    return {
      explanation: `${sentence(clip(warnings[0]?.text, 240))} ${counts}; but in Auth0 an error that nobody catches may end the process that other logins share. ${mend}.`,
      evidence: warnings.map(({ id }) => id),
    }
  },
}
