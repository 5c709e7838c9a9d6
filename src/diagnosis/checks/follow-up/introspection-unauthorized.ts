import type { Check } from '../../check.ts'
import { isUnauthorized } from '../../facts/follow-up-facts.ts'
import { sentence } from '../../wording.ts'

/** Finds a client that the introspection endpoint does not let in. */
export const introspectionUnauthorized: Check = {
  code: 'introspection-unauthorized',
  severity: 'error',
  title: 'The client may not introspect tokens',
  rule: 'RFC 7662 §2.1',
  example:
    'Introspection: the endpoint refused with "access_denied" (status 403): not a resource server. The credentials were sent as in the token exchange. Some providers want them as HTTP Basic here, or let only registered resource servers ask.',
  unless: ['introspection-unsupported'],
  find({ followUps }) {
    const one = followUps.introspection
    if (!one?.followUp.error || !isUnauthorized(one)) return null
    return {
      explanation: `${sentence(one.followUp.error.message)} The credentials were sent as in the token exchange. Some providers want them as HTTP Basic here, or let only registered resource servers ask.`,
      evidence: one.followUp.evidence,
    }
  },
}
