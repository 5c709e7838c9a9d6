import { type Check, fix } from '../../check.ts'
import { scopeParts } from '../../facts/json-values.ts'

/** Finds a refresh for which there was no token. */
export const refreshTokenAbsent: Check = {
  code: 'refresh-token-absent',
  severity: 'warning',
  title: 'There is no refresh token to use',
  rule: 'RFC 6749 §6; OpenID Connect Core §11: offline_access',
  example:
    'The login did not ask for offline access, so the token response has no refresh token. OpenID Connect servers give one for the scope offline_access, Google for access_type=offline in authParams; others give one to clients that are registered for it.',
  find({ followUps, request, connection }) {
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
    const typed = connection.options.scope
    return {
      explanation:
        'The login did not ask for offline access, so the token response has no refresh token. OpenID Connect servers give one for the scope offline_access, Google for access_type=offline in authParams; others give one to clients that are registered for it.',
      evidence,
      ...(typeof typed === 'string'
        ? {
            fix: fix('Ask for the scope offline_access', [
              { path: ['options', 'scope'], value: `${typed} offline_access`.trim() },
            ]),
          }
        : {}),
    }
  },
}
