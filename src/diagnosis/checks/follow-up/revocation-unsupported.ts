import type { Check } from '../../check.ts'
import { isUnsupported } from '../../facts/follow-up-facts.ts'
import { sentence } from '../../wording.ts'

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
    const { followUp, exchange, refusal } = one
    const advice =
      refusal?.error === 'unsupported_token_type'
        ? 'It may take the other token of the login.'
        : exchange
          ? "Look up the address in the provider's documentation and write it into workbench.revocationUrl."
          : 'Many OAuth 2.0 providers offer no revocation.'
    return {
      explanation: `${sentence(followUp.error?.message ?? '')} ${advice}`,
      evidence: followUp.evidence,
    }
  },
}
