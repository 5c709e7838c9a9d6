import type { Check } from '../../check.ts'
import { quoteRefusal } from '../../facts/refusal.ts'

/** Finds an authorization server that failed itself. */
export const authorizationServerError: Check = {
  code: 'authorization-server-error',
  severity: 'error',
  title: 'The authorization server itself failed',
  rule: 'RFC 6749 §4.1.2.1: server_error',
  example:
    'The server answered "server_error" with "Unexpected failure, id 8271", which stands for its status 500. Try once more; if it stays so, the provider\'s support needs the time of this run and the client_id. Sometimes a parameter that the server cannot cope with is the cause, so compare with a request that works.',
  find({ callback }) {
    const { refusal } = callback ?? {}
    if (refusal?.error !== 'server_error') return null
    return {
      explanation: `The server answered ${quoteRefusal(refusal)}, which stands for its status 500. Try once more; if it stays so, the provider's support needs the time of this run and the client_id. Sometimes a parameter that the server cannot cope with is the cause, so compare with a request that works.`,
      evidence: refusal.evidence,
    }
  },
}
