import type { Check } from '../../check.ts'
import { ranked } from '../../wording.ts'

/** Finds a token that its own server no longer takes. */
export const introspectionInactive: Check = {
  code: 'introspection-inactive',
  severity: 'warning',
  title: 'The provider says that the token is not active',
  rule: 'RFC 7662 §2.2: active',
  example:
    'The answer to the introspection of the access token is active: false. Most likely it has expired or was replaced by a refresh; or else this client may not introspect it: servers say the same of tokens that are not its own; or it is not a token of this server.',
  find({ followUps }) {
    const { followUp, earlier = [] } = followUps.introspection ?? {}
    if (followUp?.answer?.active !== false) return null
    const { about, evidence } = followUp
    const word = about.replace('_', ' ')
    if (earlier.some((e) => e.kind === 'revocation' && e.outcome === 'passed'))
      return {
        severity: 'info',
        explanation: `The ${word} is no longer active, as it should be after the revocation.`,
        evidence,
      }
    const causes = [
      'it has expired or was replaced by a refresh',
      'this client may not introspect it: servers say the same of tokens that are not its own',
      'it is not a token of this server',
    ]
    return {
      explanation: `The answer to the introspection of the ${word} is active: false. ${ranked(causes)}`,
      evidence,
    }
  },
}
