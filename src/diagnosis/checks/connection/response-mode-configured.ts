import { scopesOf } from '../../../shared/connection.ts'
import type { ConnectionEdit } from '../../../shared/finding.ts'
import { type Check, fix } from '../../check.ts'
import { isNameOrEmail, scopeEdit } from '../../facts/scope-text.ts'
import { quote } from '../../wording.ts'

/** Finds a `response_mode` that takes the code to where Auth0 does not read it. */
export const responseModeConfigured: Check = {
  code: 'response-mode-configured',
  severity: 'error',
  title: 'response_mode keeps the code from Auth0',
  rule: 'Auth0, connect to any OAuth 2.0 provider; OAuth 2.0 Multiple Response Type Encoding Practices §2.1',
  example:
    'The authorization request asks for response_mode "fragment", and it came back in the fragment. Auth0 reads the code only from the query of its callback URL, so with this mode it never sees one. Remove the parameter: "query" is the default for response_type=code.',
  find({ request, connection, callback }) {
    const mode = request?.parameters.get('response_mode')
    if (!request || !mode || mode === 'query') return null
    const { options } = connection
    const edits: ConnectionEdit[] = (['authParams', 'authParamsMap', 'upstream_params'] as const)
      .filter((key) => options[key]?.response_mode !== undefined)
      .map((key) => ({ path: ['options', key, 'response_mode'] }))
    const place =
      callback && callback.place !== 'query' ? `, and it came back in the ${callback.place}` : ''
    // A server that does not know the parameter ignores it.
    const isIgnored = callback?.place === 'query'
    if (isIgnored)
      return {
        explanation: `The authorization request asks for response_mode ${quote(mode)}, which this server ignored: the code came in the query, the only place where Auth0 reads it. Remove the parameter before the server begins to heed it.`,
        evidence: [request.id, ...callback.evidence],
        severity: 'warning',
        fix: edits.length > 0 ? fix('Remove response_mode', edits) : undefined,
      }
    const explanation = `The authorization request asks for response_mode ${quote(mode)}${place}. Auth0 reads the code only from the query of its callback URL, so with this mode it never sees one. Remove the parameter: "query" is the default for response_type=code.`
    const evidence = [request.id, ...(callback?.evidence ?? [])]
    const scopes = scopesOf(connection)
    const others = scopes.filter((scope) => !isNameOrEmail(scope))
    if (request.url.hostname === 'appleid.apple.com' && others.length < scopes.length)
      return {
        explanation: `${explanation} Apple gives the scopes name and email only with form_post, so they have to go as well; or a small proxy before Apple turns its form into a redirect.`,
        evidence,
        fix: fix('Remove response_mode, name and email', [...edits, scopeEdit(others, connection)]),
      }
    return {
      explanation,
      evidence,
      fix: edits.length > 0 ? fix('Remove response_mode', edits) : undefined,
    }
  },
}
