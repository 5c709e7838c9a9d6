import type { Check } from '../../check.ts'
import { sentence } from '../../wording.ts'

/** Finds a revocation that failed for another reason. */
export const revocationFailed: Check = {
  code: 'revocation-failed',
  severity: 'error',
  title: 'The revocation failed',
  rule: 'RFC 7009 §2.2.1',
  example:
    'Revocation: the endpoint answered with status 503 and named no OAuth error. The token is still in use.',
  unless: ['revocation-unsupported', 'revocation-unauthorized'],
  find({ followUps }) {
    const { followUp, exchange } = followUps.revocation ?? {}
    if (!followUp?.error || !exchange || exchange.status === null) return null
    return {
      explanation: `${sentence(followUp.error.message)} The token is still in use.`,
      evidence: followUp.evidence,
    }
  },
}
