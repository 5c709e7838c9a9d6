import type { Check } from '../../check.ts'
import { sentence } from '../../wording.ts'

/** Finds a refresh that failed for another reason. */
export const refreshFailed: Check = {
  code: 'refresh-failed',
  severity: 'error',
  title: 'The refresh brought no new access token',
  rule: 'RFC 6749 §6',
  example:
    'Refresh: the token endpoint answered with status 503 (an HTML page) and named no OAuth error. The access token of the login stays as it is until it expires.',
  unless: ['refresh-token-refused', 'refresh-client-refused'],
  find({ followUps }) {
    const { followUp, exchange } = followUps.refresh ?? {}
    if (!followUp?.error || exchange?.status === null || !exchange) return null
    return {
      explanation: `${sentence(followUp.error.message)} The access token of the login stays as it is until it expires.`,
      evidence: followUp.evidence,
    }
  },
}
