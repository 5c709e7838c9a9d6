import { scopesOf } from '../../../shared/connection.ts'
import { scopeParts } from '../../../shared/scopes.ts'
import { type Check, fix } from '../../check.ts'
import { scopeEdit } from '../../facts/scope-text.ts'

/** Finds a script that reads an ID token which is not there. */
export const idTokenExpectedByScript: Check = {
  code: 'id-token-expected-by-script',
  severity: 'error',
  title: 'The profile script reads an ID token that is not there',
  rule: 'OpenID Connect Core §3.1.2.1: without the scope openid there is no ID token',
  example:
    'The script takes id_token from its context, but the token response has none: the request did not ask for the scope openid. Add it.',
  find({ run, request, tokenExchange, script, connection, passed }) {
    if (!request || !tokenExchange || !run.tokenResponse || run.tokenResponse.id_token) return null
    if (!/\.\s*id_token\b|\[\s*['"]id_token['"]\s*\]/.test(script.text)) return null
    // As it was sent: the application may have added openid by connection_scope.
    const isAsked = scopeParts(request.scope).includes('openid')
    return {
      explanation: isAsked
        ? 'The script takes id_token from its context, but the token response has none, although the request asked for openid. Look at the provider whether OpenID Connect is enabled for this client, or take the user from its userinfo endpoint.'
        : 'The script takes id_token from its context, but the token response has none: the request did not ask for the scope openid. Add it.',
      evidence: [tokenExchange.id, request.id],
      severity: passed ? 'warning' : 'error',
      fix: isAsked
        ? undefined
        : fix('Ask for openid', [scopeEdit(['openid', ...scopesOf(connection)], connection)]),
    }
  },
}
