import { scopesOf } from '../../../shared/connection.ts'
import { type Check, setOption } from '../../check.ts'
import { quote } from '../../wording.ts'

/** Finds scopes kept as a list, as Terraform writes them. */
export const scopeArray: Check = {
  code: 'scope-array',
  severity: 'hint',
  title: 'The scopes are a list, and Auth0 may join them differently',
  rule: 'auth0/terraform-provider-auth0#1244 and #1656, auth0/go-auth0#837; RFC 6749 §3.3',
  example:
    '"scope" is a list, as Terraform writes it. It was sent as "profile email" here; for Auth0 the reports disagree whether spaces or commas separate it. One text with spaces leaves no doubt.',
  unless: ['scope-joined-by-comma'],
  find({ connection, request }) {
    if (!request || typeof connection.options.scope !== 'object') return null
    const joined = scopesOf(connection).join(' ')
    return {
      explanation: `"scope" is a list, as Terraform writes it. It was sent as ${quote(request.scope)} here; for Auth0 the reports disagree whether spaces or commas separate it. One text with spaces leaves no doubt.`,
      evidence: [request.id],
      fix: setOption('Write the scopes as one text', 'scope', joined),
    }
  },
}
