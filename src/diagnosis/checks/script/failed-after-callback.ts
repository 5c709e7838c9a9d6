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
  find({ notes }) {
    const warnings = notes.get('profile-script.failed-after-callback') ?? []
    if (warnings.length === 0) return null
    return {
      explanation: `${sentence(clip(warnings[0]?.text, 240))} The profile counts, so this login passed; but in Auth0 an error that nobody catches may end the process that other logins share. End the function with its callback.`,
      evidence: warnings.map(({ id }) => id),
    }
  },
}
