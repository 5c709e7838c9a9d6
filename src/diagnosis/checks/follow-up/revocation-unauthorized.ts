import type { Check } from '../../check.ts'
import { isUnauthorized } from '../../facts/follow-up-facts.ts'
import { sentence } from '../../wording.ts'

/** Finds a client that the revocation endpoint does not let in. */
export const revocationUnauthorized: Check = {
  code: 'revocation-unauthorized',
  severity: 'error',
  title: 'The client may not revoke tokens',
  rule: 'RFC 7009 §2.1',
  example:
    'Revocation: the endpoint refused with "invalid_client" (status 401): client authentication failed. The credentials were sent as in the token exchange. Some providers want them as HTTP Basic here, or let a client revoke only its own tokens.',
  unless: ['revocation-unsupported'],
  find({ followUps }) {
    const one = followUps.revocation
    if (!one?.followUp.error || !isUnauthorized(one)) return null
    return {
      explanation: `${sentence(one.followUp.error.message)} The credentials were sent as in the token exchange. Some providers want them as HTTP Basic here, or let a client revoke only its own tokens.`,
      evidence: one.followUp.evidence,
    }
  },
}
