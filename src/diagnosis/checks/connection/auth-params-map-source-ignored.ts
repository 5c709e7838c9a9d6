import { mappableParameters } from '../../../shared/mappable-parameters.ts'
import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

/** Finds an `authParamsMap` whose source Auth0 does not pass on. */
export const authParamsMapSourceIgnored: Check = {
  code: 'auth-params-map-source-ignored',
  severity: 'warning',
  title: 'authParamsMap takes from a parameter that Auth0 does not pass on',
  rule: 'auth0/custom-social-connections#14: authParamsMap reads only listed /authorize parameters',
  example:
    'authParamsMap takes "organization from org_hint", but Auth0 is reported to pass on only a fixed list of /authorize parameters (login_hint, prompt, access_type, resource and a few more), which may have grown since, and to leave the others out in silence. This run did send it, which Auth0 probably will not. For a value that never changes use authParams.',
  find({ connection, request }) {
    const map = connection.options.authParamsMap ?? {}
    const ignored = Object.entries(map).filter(([, source]) => !mappableParameters.includes(source))
    if (!request || ignored.length === 0) return null
    const names = ignored.map(([name, source]) => `${name} from ${source}`)
    const wasSent = ignored.some(([name]) => request.parameters.has(name))
    return {
      explanation: `authParamsMap takes ${quotedList(names)}, but Auth0 is reported to pass on only a fixed list of /authorize parameters (login_hint, prompt, access_type, resource and a few more), which may have grown since, and to leave the others out in silence.${wasSent ? ' This run did send it, which Auth0 probably will not.' : ''} For a value that never changes use authParams.`,
      evidence: [request.id],
    }
  },
}
