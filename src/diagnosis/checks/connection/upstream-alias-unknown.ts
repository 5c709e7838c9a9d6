import { upstreamAliases } from '../../../shared/upstream-aliases.ts'
import type { Check } from '../../check.ts'
import { quotedList } from '../../wording.ts'

/** Finds an alias in `upstream_params` that Auth0 refuses to save. */
export const upstreamAliasUnknown: Check = {
  code: 'upstream-alias-unknown',
  severity: 'warning',
  title: 'upstream_params uses an alias that Auth0 refuses',
  rule: 'Auth0 Management API, upstream_params of oauth2 connections',
  example:
    'upstream_params refers to "access_type", and the Management API takes only acr_values, audience, client_id, display, id_token_hint, login_hint, max_age, prompt, resource, response_mode, response_type, ui_locales as an alias. access_type can be passed on by authParamsMap. A fixed value is written as { "value": "…" }.',
  find({ connection, request }) {
    const parameters = Object.entries(connection.options.upstream_params ?? {})
    const aliases = parameters.flatMap(([, p]) => ('alias' in p ? [p.alias] : []))
    const unknown = aliases.filter((alias) => !upstreamAliases.includes(alias))
    if (!request || unknown.length === 0) return null
    const access = unknown.includes('access_type')
      ? ' access_type can be passed on by authParamsMap.'
      : ''
    return {
      explanation: `upstream_params refers to ${quotedList(unknown)}, and the Management API takes only ${upstreamAliases.join(', ')} as an alias.${access} A fixed value is written as { "value": "…" }.`,
      evidence: [request.id],
    }
  },
}
