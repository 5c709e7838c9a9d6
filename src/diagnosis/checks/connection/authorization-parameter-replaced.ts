import type { Check } from '../../check.ts'
import { list, quote } from '../../wording.ts'

/** Finds parameters of the authorization request that two sources set. */
export const authorizationParameterReplaced: Check = {
  code: 'authorization-parameter-replaced',
  severity: 'hint',
  title: 'A parameter is set twice, and one value is lost',
  rule: 'RFC 6749 §3.1: a parameter must not be sent more than once',
  example:
    'In the authorization request "state from authParams is replaced by protocol". Which source wins in Auth0 is not documented; the run lets the protocol\'s own parameters win, then upstream_params, authParamsMap, authParams and the URL. Set each parameter in one place only.',
  find({ notes }) {
    const collisions = notes.get('authorization-request.collided') ?? []
    if (collisions.length === 0) return null
    const texts = collisions.map(({ text }) => quote(text, 160))
    return {
      explanation: `In the authorization request ${list(texts)}. Which source wins in Auth0 is not documented; the run lets the protocol's own parameters win, then upstream_params, authParamsMap, authParams and the URL. Set each parameter in one place only.`,
      evidence: collisions.map(({ id }) => id),
    }
  },
}
