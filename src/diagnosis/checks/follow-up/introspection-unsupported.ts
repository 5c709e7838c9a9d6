import type { Check } from '../../check.ts'
import { isUnsupported } from '../../facts/follow-up-facts.ts'
import { explainUnsupported } from './explain-unsupported.ts'

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
    return explainUnsupported(one)
  },
}
