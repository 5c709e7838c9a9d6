import { scopesOf } from '../../../shared/connection.ts'
import { scopeParts } from '../../../shared/scopes.ts'
import { type Check, setOption } from '../../check.ts'
import { writeScopes } from '../../facts/scope-text.ts'
import { quotedList } from '../../wording.ts'

/** Finds a scope that is asked for twice. */
export const scopeRepeated: Check = {
  code: 'scope-repeated',
  severity: 'hint',
  title: 'A scope is asked for twice',
  rule: 'RFC 6749 §3.3; passport-auth0#130: Auth0 does not remove duplicates',
  example:
    'The request asks for "email" more than once, because connection_scope and the configured scopes overlap and Auth0 does not remove duplicates. Most servers ignore that; strict ones answer with invalid_scope.',
  find({ request, connection }) {
    const parts = scopeParts(request?.scope ?? '')
    const repeated = parts.filter((part, i) => parts.indexOf(part) !== i)
    if (!request || repeated.length === 0) return null
    const configured = scopesOf(connection)
    const isConfigured = new Set(configured).size !== configured.length
    return {
      explanation: `The request asks for ${quotedList(repeated)} more than once${isConfigured ? '' : ', because connection_scope and the configured scopes overlap and Auth0 does not remove duplicates'}. Most servers ignore that; strict ones answer with invalid_scope.`,
      evidence: [request.id],
      fix: isConfigured
        ? setOption(
            'Name each scope once',
            'scope',
            writeScopes([...new Set(configured)], connection),
          )
        : undefined,
    }
  },
}
