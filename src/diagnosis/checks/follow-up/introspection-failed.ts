import type { Check } from '../../check.ts'
import { sentence } from '../../wording.ts'

/** Finds a introspection that failed for another reason. */
export const introspectionFailed: Check = {
  code: 'introspection-failed',
  severity: 'error',
  title: 'The introspection failed',
  rule: 'RFC 7662 §2.3',
  example:
    'Introspection: the answer has no "active" that is true or false. So nothing is known of the token.',
  unless: ['introspection-unsupported', 'introspection-unauthorized'],
  find({ followUps }) {
    const { followUp, exchange } = followUps.introspection ?? {}
    if (!followUp?.error || !exchange || exchange.status === null) return null
    return {
      explanation: `${sentence(followUp.error.message)} So nothing is known of the token.`,
      evidence: followUp.evidence,
    }
  },
}
