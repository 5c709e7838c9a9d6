import type { Check } from '../../check.ts'
import { explainPromptNone, removePrompt } from '../../facts/prompt.ts'

/** Finds a silent login of somebody who is not signed in. */
export const loginRequired: Check = {
  code: 'login-required',
  severity: 'error',
  title: 'Nobody is signed in at the provider, and no page may be shown',
  rule: 'OpenID Connect Core §3.1.2.6: login_required',
  example:
    'The provider would have to show its login page. The request says prompt=none, which forbids every page. Leave it out wherever a person is there to sign in.',
  find({ callback, request, connection }) {
    const { refusal } = callback ?? {}
    if (!request || refusal?.error !== 'login_required') return null
    return {
      explanation: `The provider would have to show its login page. ${explainPromptNone(request)}`,
      evidence: [...refusal.evidence, request.id],
      fix: removePrompt(connection, request),
    }
  },
}
