import type { Check } from '../../check.ts'
import { isUnsupported } from '../../facts/follow-up-facts.ts'
import { sentence } from '../../wording.ts'

/** Finds a provider that does not introspect tokens. */
export const introspectionUnsupported: Check = {
  code: 'introspection-unsupported',
  severity: 'hint',
  title: 'The provider offers no introspection of this token, as far as can be seen',
  rule: 'RFC 7662; RFC 8414 §2: introspection_endpoint',
  example:
    'Introspection: the provider has no discovery document that could name the endpoint; if there is one, write it into workbench.introspectionUrl. Many OAuth 2.0 providers offer no introspection.',
  find({ followUps }) {
    const one = followUps.introspection
    if (!one?.followUp.error || !isUnsupported(one)) return null
    const { followUp, exchange, refusal } = one
    const advice =
      refusal?.error === 'unsupported_token_type'
        ? 'It may take the other token of the login.'
        : exchange
          ? "Look up the address in the provider's documentation and write it into workbench.introspectionUrl."
          : 'Many OAuth 2.0 providers offer no introspection.'
    return {
      explanation: `${sentence(followUp.error?.message ?? '')} ${advice}`,
      evidence: followUp.evidence,
    }
  },
}
