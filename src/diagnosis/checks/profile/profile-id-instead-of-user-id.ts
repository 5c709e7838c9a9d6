import type { Check } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds a profile that has `id` where `user_id` is documented. */
export const profileIdInsteadOfUserId: Check = {
  code: 'profile-id-instead-of-user-id',
  severity: 'warning',
  title: 'The profile has id, but no user_id',
  rule: 'Auth0, Fetch User Profile script: user_id is required; official samples return id',
  example:
    'Auth0 documents user_id as required, and the script returns only id ("24400320"). The run took that instead, as old samples of Auth0 seem to expect, but nobody promises it. Return user_id to be sure.',
  find({ run, scriptProfile, scriptExchanges, tokenExchange }) {
    if (!run.profile || !scriptProfile) return null
    const { user_id, id } = scriptProfile
    const hasUserId = (typeof user_id === 'string' && user_id !== '') || typeof user_id === 'number'
    if (hasUserId || id === undefined) return null
    return {
      explanation: `Auth0 documents user_id as required, and the script returns only id (${quote(id, 40)}). The run took that instead, as old samples of Auth0 seem to expect, but nobody promises it. Return user_id to be sure.`,
      evidence: [scriptExchanges.at(-1)?.id ?? tokenExchange?.id],
    }
  },
}
