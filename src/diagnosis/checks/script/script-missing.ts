import type { Check } from '../../check.ts'

/** Finds a connection without a profile script. */
export const scriptMissing: Check = {
  code: 'script-missing',
  severity: 'error',
  title: 'The connection has no profile script',
  rule: 'Auth0 Management API, scripts.fetchUserProfile: without it the profile is empty; options are replaced as a whole',
  example:
    'scripts.fetchUserProfile is empty, so the profile is empty too and has no user_id. If there was a script before, look for a PATCH that sent only some of the options: Auth0 replaces all of "options", and everything that was left out is gone, the script first of all.',
  find({ run, script, tokenExchange }) {
    if (!run.tokenResponse || script.text.trim() !== '') return null
    return {
      explanation:
        'scripts.fetchUserProfile is empty, so the profile is empty too and has no user_id. If there was a script before, look for a PATCH that sent only some of the options: Auth0 replaces all of "options", and everything that was left out is gone, the script first of all.',
      evidence: [tokenExchange?.id],
    }
  },
}
