import type { Finding } from '../../../shared/finding.ts'
import { scopeParts } from '../../../shared/scopes.ts'
import { type Check, fix, setOption } from '../../check.ts'
import type { RunFacts } from '../../facts/run-facts.ts'

/** Finds a refresh for which there was no token. */
export const refreshTokenAbsent: Check = {
  code: 'refresh-token-absent',
  severity: 'warning',
  title: 'There is no refresh token to use',
  rule: 'RFC 6749 §6; OpenID Connect Core §11: offline_access',
  example:
    'The login did not ask for offline access, so the token response has no refresh token. OpenID Connect servers give one for the scope offline_access, Google for access_type=offline in authParams; others give one to clients that are registered for it.',
  find(facts) {
    const { followUps, request } = facts
    const { followUp } = followUps.refresh ?? {}
    if (followUp?.error?.code !== 'refresh-token-absent') return null
    const evidence = [request?.id, ...followUp.evidence]
    const scope = request?.scope ?? ''
    if (scopeParts(scope).includes('offline_access') || request?.parameters.has('access_type'))
      return {
        explanation:
          'The login asked for offline access and got no refresh token, so there is nothing to refresh with. Check that the client has the grant type refresh_token at the provider, and whether the provider wants prompt=consent.',
        evidence,
      }
    return {
      explanation:
        'The login did not ask for offline access, so the token response has no refresh token. OpenID Connect servers give one for the scope offline_access, Google for access_type=offline in authParams; others give one to clients that are registered for it.',
      evidence,
      fix: findFix(facts),
    }
  },
}

/** An unknown scope ends the login in `invalid_scope`, so it is offered only where the server has it. */
function findFix({ request, connection, idToken }: RunFacts): Finding['fix'] {
  if (!request) return undefined
  if (/(^|\.)google(apis)?\.com$/.test(request.url.hostname))
    return fix('Ask for access_type=offline', [
      { path: ['options', 'authParams', 'access_type'], value: 'offline' },
    ])
  const typed = connection.options.scope
  const supported = idToken?.discovery?.document?.scopes_supported
  const isKnown = !Array.isArray(supported) || supported.includes('offline_access')
  const isOpenId = scopeParts(request.scope).includes('openid')
  if (typeof typed !== 'string' || !isOpenId || !isKnown) return undefined
  const separator = /\S,\S/.test(typed) ? ',' : ' '
  return setOption(
    'Ask for the scope offline_access',
    'scope',
    [typed.trim(), 'offline_access'].filter(Boolean).join(separator),
  )
}
