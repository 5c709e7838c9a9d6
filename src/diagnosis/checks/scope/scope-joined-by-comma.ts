import { type Check, setOption } from '../../check.ts'
import { isScopeError, says } from '../../facts/refusal.ts'
import { quote } from '../../wording.ts'

/** Finds scopes that Auth0 joined by a comma where the server wants spaces. */
export const scopeJoinedByComma: Check = {
  code: 'scope-joined-by-comma',
  severity: 'error',
  title: 'The scopes are joined by a comma',
  rule: 'RFC 6749 §3.3: scopes are separated by spaces',
  example:
    'The request asks for scope "guilds,profile email", which a server that follows the standard reads as one unknown scope. The server refused it with "invalid_scope". Auth0 joins connection_scope and the configured scopes by a comma unless "Separate scopes using a space" is on.',
  find({ request, callback, tokenRefusal, connection, run }) {
    if (!request?.scope.includes(',')) return null
    const refusal = [callback?.refusal ?? null, tokenRefusal].find((r) => says(r, /scope/i))
    const fromAuth0 = isJoinedByAuth0(request.scope, connection.options.scope)
    if (!refusal && !fromAuth0) return null
    // Commas that somebody typed may be right, as at Kakao: then one of the scopes is what is refused.
    if (!fromAuth0 && refusal && isScopeError(refusal)) return null
    const why = run.parameters.connection_scope
      ? 'Auth0 joins connection_scope and the configured scopes by a comma unless "Separate scopes using a space" is on'
      : 'Commas come from the configured scope, or from a list of scopes that is joined by commas'
    const result = refusal ? ` The server refused it with ${quote(refusal.error, 80)}.` : ''
    return {
      explanation: `The request asks for scope ${quote(request.scope)}, which a server that follows the standard reads as one unknown scope.${result} ${why}.`,
      evidence: [request.id, ...(refusal?.evidence ?? [])],
      severity: refusal ? 'error' : 'hint',
      fix: fromAuth0
        ? findFix(connection.options.scope, run.parameters.connection_scope)
        : undefined,
    }
  },
}

type Scope = string | readonly string[] | undefined

/** A comma that the person typed themselves may be what this provider wants, as Strava's does. */
function isJoinedByAuth0(sent: string, configured: Scope): boolean {
  return typeof configured === 'string' ? !configured.includes(',') : sent.includes(',')
}

function findFix(scope: Scope, connectionScope = '') {
  // No field of the connection changes what the application asks for.
  if (connectionScope.includes(',') || scope === undefined) return undefined
  if (typeof scope === 'string')
    return setOption('Separate scopes with a space', 'useOauthSpecScope', true)
  return setOption('Write the scopes as one text with spaces', 'scope', scope.join(' '))
}
