import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds an authorization server that is overloaded or in maintenance. */
export const authorizationTemporarilyUnavailable: Check = {
  code: 'authorization-temporarily-unavailable',
  severity: 'error',
  title: 'The authorization server is busy or in maintenance',
  rule: 'RFC 6749 §4.1.2.1: temporarily_unavailable',
  example:
    'The server answered "temporarily_unavailable", which stands for its status 503. Nothing in the connection needs to change: wait some minutes and run it again.',
  find({ callback }) {
    const { refusal } = callback ?? {}
    if (refusal?.error !== 'temporarily_unavailable') return null
    return {
      explanation: `The server answered ${quoteRefusal(refusal)}, which stands for its status 503. Nothing in the connection needs to change: wait some minutes and run it again.`,
      evidence: refusal.evidence,
    }
  },
}
