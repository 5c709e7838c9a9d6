import { scopeParts } from '../../../shared/scopes.ts'
import type { Check } from '../../check.ts'

/** Finds a login that asked for a refresh token and got none. */
export const refreshTokenMissing: Check = {
  code: 'refresh-token-missing',
  severity: 'hint',
  title: 'The login asked for offline access and got no refresh token',
  rule: 'OpenID Connect Core §11: offline_access; Google: access_type=offline',
  example:
    "The request asked for the scope offline_access, and the token response has no refresh_token. Many OpenID Connect servers give one only with prompt=consent in the request, and only where the client has the grant type refresh_token. Without it the access token in the user's identity cannot be renewed.",
  find({ request, run, tokenExchange }) {
    if (!request || !run.tokenResponse || !tokenExchange || run.tokenResponse.refresh_token)
      return null
    const isGoogle = /(^|\.)google(apis)?\.com$/.test(request.url.hostname)
    const scope = scopeParts(request.scope).find((part) => /^offline[._]access$/.test(part))
    const byParameter = request.parameters.get('access_type') === 'offline'
    if (scope === undefined && !byParameter) return null
    const hasConsent = /consent/.test(request.parameters.get('prompt') ?? '')
    const advice = isGoogle
      ? byParameter
        ? 'Google sends one only when the person consents for the first time: add prompt=consent to get it again'
        : 'Google does not know the scope offline_access: set access_type=offline in authParams'
      : hasConsent
        ? 'Check that the client has the grant type refresh_token at the provider'
        : 'Many OpenID Connect servers give one only with prompt=consent in the request, and only where the client has the grant type refresh_token'
    return {
      explanation: `The request asked for ${scope === undefined ? 'access_type=offline' : `the scope ${scope}`}, and the token response has no refresh_token. ${advice}. Without it the access token in the user's identity cannot be renewed.`,
      evidence: [request.id, tokenExchange.id],
    }
  },
}
