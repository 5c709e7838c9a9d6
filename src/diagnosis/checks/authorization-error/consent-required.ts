import type { Check } from '../../check.ts'
import { explainPromptNone, removePrompt } from '../../facts/prompt.ts'
import { quote } from '../../wording.ts'

/** Finds a silent login that needs the person's consent. */
export const consentRequired: Check = {
  code: 'consent-required',
  severity: 'error',
  title: 'The person has not consented yet, and no page may be shown',
  rule: 'OpenID Connect Core §3.1.2.6: consent_required',
  example:
    'The provider would have to ask the person for consent for scope "profile email". The request says prompt=none, which forbids every page. Leave it out wherever a person is there to sign in. Where the provider has it, an administrator\'s consent for the whole organisation helps too.',
  find({ callback, request, connection }) {
    const { refusal } = callback ?? {}
    if (!request || refusal?.error !== 'consent_required') return null
    const scope = request.scope === '' ? '' : ` for scope ${quote(request.scope)}`
    return {
      explanation: `The provider would have to ask the person for consent${scope}. ${explainPromptNone(request)} Where the provider has it, an administrator's consent for the whole organisation helps too.`,
      evidence: [...refusal.evidence, request.id],
      fix: removePrompt(connection, request),
    }
  },
}
