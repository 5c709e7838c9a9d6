import { compareScopes, type ScopeGrant, scopeParts } from '../../../shared/scopes.ts'
import type { Check, Found } from '../../check.ts'
import { textOf } from '../../facts/json-values.ts'
import { quotedList } from '../../wording.ts'

/** Finds scopes that were asked for and not granted, and those that were granted without asking. */
export const scopeGrantedDiffers: Check = {
  code: 'scope-granted-differs',
  severity: 'warning',
  title: 'The server granted other scopes than the login asked for',
  rule: 'RFC 6749 §3.3 and §5.1',
  example:
    'The login asked for "email", but the token response grants only "profile". Either the person did not consent to it, or the client is not registered for it with the provider; what depends on it will be missing from the profile.',
  find({ request, run, tokenExchange }) {
    const granted = textOf(run.tokenResponse?.scope)
    if (!request || request.scope === '' || granted === undefined) return null
    const grants = compareScopes(request.scope, granted, Boolean(run.tokenResponse?.id_token))
    const evidence = [request.id, tokenExchange?.id]
    const missing = scopesThat(grants, 'refused')
    if (missing.length === 0) return findUnasked(scopesThat(grants, 'not-asked'), evidence)
    const comma = request.scope.includes(',') ? ' The comma in the request may be the reason.' : ''
    return {
      explanation: `The login asked for ${quotedList(missing)}, but the token response grants only ${quotedList(scopeParts(granted), 10)}.${comma} Either the person did not consent to it, or the client is not registered for it with the provider; what depends on it will be missing from the profile.`,
      evidence,
    }
  },
}

/** A hint only: RFC 6749 §3.3 lets a server grant what it wants, if it says so. */
function findUnasked(granted: readonly string[], evidence: Found['evidence']): Found | null {
  const unasked = granted.filter((scope) => !/^(openid|offline_access)$/.test(scope))
  if (unasked.length === 0) return null
  return {
    explanation: `The token response also grants ${quotedList(unasked)}, which the login did not ask for. The access token can do more than the connection needs: look at the scopes that the client has by default at the provider.`,
    evidence,
    severity: 'hint',
  }
}

function scopesThat(grants: readonly ScopeGrant[], state: ScopeGrant['state']): readonly string[] {
  return grants.filter((grant) => grant.state === state).map(({ scope }) => scope)
}
