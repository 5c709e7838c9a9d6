import type { Check } from '../../check.ts'
import { scopeParts, textOf } from '../../facts/json-values.ts'
import { quotedList } from '../../wording.ts'

/** Finds scopes that were asked for and not granted. */
export const scopeGrantedDiffers: Check = {
  code: 'scope-granted-differs',
  severity: 'warning',
  title: 'The server granted fewer scopes than the login asked for',
  rule: 'RFC 6749 §3.3 and §5.1',
  example:
    'The login asked for "email", but the token response grants only "profile". Either the person did not consent to it, or the client is not registered for it with the provider; what depends on it will be missing from the profile.',
  find({ request, run, tokenExchange }) {
    const granted = textOf(run.tokenResponse?.scope)
    if (!request || request.scope === '' || granted === undefined) return null
    const has = scopeParts(granted).map(comparable)
    const missing = scopeParts(request.scope).filter((part) => !isGranted(comparable(part), has))
    if (missing.length === 0) return null
    const comma = request.scope.includes(',') ? ' The comma in the request may be the reason.' : ''
    return {
      explanation: `The login asked for ${quotedList(missing)}, but the token response grants only ${quotedList(scopeParts(granted), 10)}.${comma} Either the person did not consent to it, or the client is not registered for it with the provider; what depends on it will be missing from the profile.`,
      evidence: [request.id, tokenExchange?.id],
    }
  },
}

// A refresh token is what shows offline_access; many servers do not list it.
function isGranted(scope: string, granted: readonly string[]): boolean {
  if (scope === 'offline_access') return true
  return granted.some((g) => g === scope || g.endsWith(`/${scope}`))
}

/** Google grants `email` and `profile` under their long names. */
function comparable(scope: string): string {
  const short = /^https:\/\/www\.googleapis\.com\/auth\/userinfo\.(email|profile)$/.exec(scope)?.[1]
  return (short ?? scope).toLowerCase()
}
