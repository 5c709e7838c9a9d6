import type { Check } from '../../check.ts'
import { explainPromptNone, removePrompt } from '../../facts/prompt.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds a silent login that needs some page: a choice of account, a second factor, new terms. */
export const interactionRequired: Check = {
  code: 'interaction-required',
  severity: 'error',
  title: 'The provider needs to show a page, and may not',
  rule: 'OpenID Connect Core §3.1.2.6: interaction_required, account_selection_required',
  example:
    'The server answered "interaction_required" with "A second factor is due": a second factor, new terms or a similar page is due. The request says prompt=none, which forbids every page. Leave it out wherever a person is there to sign in.',
  find({ callback, request, connection }) {
    const { refusal } = callback ?? {}
    const pattern = /^(interaction_required|account_selection_required)$/
    if (!request || !refusal || !pattern.test(refusal.error)) return null
    const why =
      refusal.error === 'account_selection_required'
        ? 'The person is signed in with several accounts and would have to choose one.'
        : `The server answered ${quoteRefusal(refusal)}: a second factor, new terms or a similar page is due.`
    return {
      explanation: `${why} ${explainPromptNone(request)}`,
      evidence: [...refusal.evidence, request.id],
      fix: removePrompt(connection, request),
    }
  },
}
