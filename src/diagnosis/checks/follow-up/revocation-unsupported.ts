import type { Check } from '../../check.ts'
import { isUnsupported } from '../../facts/follow-up-facts.ts'
import { explainUnsupported } from './explain-unsupported.ts'

/** Finds a provider that does not revoke tokens. */
export const revocationUnsupported: Check = {
  code: 'revocation-unsupported',
  severity: 'hint',
  title: 'The provider offers no revocation of this token, as far as can be seen',
  rule: 'RFC 7009; RFC 8414 §2: revocation_endpoint',
  example:
    'Revocation: the endpoint refused with "unsupported_token_type" (status 400): only access tokens. It may take the other token of the login.',
  find({ followUps }) {
    const one = followUps.revocation
    if (!one?.followUp.error || !isUnsupported(one)) return null
    return explainUnsupported(one)
  },
}
