import { scopesOf } from '../../../shared/connection.ts'
import { scopeParts } from '../../../shared/scopes.ts'
import { type Check, setOption } from '../../check.ts'
import { responseHeader } from '../../facts/exchange-facts.ts'
import { writeScopes } from '../../facts/scope-text.ts'
import { lastWithStatus, wordsOf } from '../../facts/userinfo.ts'
import { quote, quotedList } from '../../wording.ts'

/** Finds an API that names the scope which the token lacks. */
export const userinfoInsufficientScope: Check = {
  code: 'userinfo-insufficient-scope',
  severity: 'error',
  title: 'The access token lacks a scope',
  rule: 'RFC 6750 §3 and §3.1: insufficient_scope with the scope that is needed',
  example:
    'api.northwind.example answered with status 403 and “Bearer error="insufficient_scope", scope="user:read" Forbidden”. The login asked for "profile email", and "user:read" is missing. Add what is missing, and allow it for the client at the provider; people who consented before will be asked again.',
  find({ scriptExchanges, request, connection, passed }) {
    const refused = lastWithStatus(scriptExchanges, [400, 401, 403])
    if (!refused || !request) return null
    const challenge = responseHeader(refused, 'www-authenticate') ?? ''
    const said = `${challenge} ${wordsOf(refused)}`
    if (
      !/insufficient_scope|insufficient (scope|permission)|missing_scope|scope.{0,30}(required|missing)/i.test(
        said,
      )
    )
      return null
    const needed = scopeParts(/scope="([^"]{1,200})"/i.exec(challenge)?.[1] ?? '')
    const missing = needed.filter((part) => !scopeParts(request.scope).includes(part))
    const { scope } = connection.options
    const isText = typeof scope === 'string' || scope === undefined
    return {
      explanation: `${refused.host} answered with status ${refused.status} and ${quote(said, 160)}. The login asked for ${quote(request.scope, 100)}${missing.length > 0 ? `, and ${quotedList(missing)} is missing` : ''}. Add what is missing, and allow it for the client at the provider; people who consented before will be asked again.`,
      evidence: [refused.id, request.id],
      severity: passed ? 'warning' : 'error',
      fix:
        missing.length > 0 && isText
          ? setOption(
              'Ask for the missing scope',
              'scope',
              writeScopes([...scopesOf(connection), ...missing], connection),
            )
          : undefined,
    }
  },
}
