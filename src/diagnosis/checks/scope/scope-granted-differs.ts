import type { Check, Found } from '../../check.ts'
import { scopeParts, textOf } from '../../facts/json-values.ts'
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
    const has = scopeParts(granted).map(comparable)
    const missing = scopeParts(request.scope).filter((part) => !isGranted(comparable(part), has))
    if (missing.length === 0)
      return findUnasked(request.scope, granted, [request.id, tokenExchange?.id])
    const comma = request.scope.includes(',') ? ' The comma in the request may be the reason.' : ''
    return {
      explanation: `The login asked for ${quotedList(missing)}, but the token response grants only ${quotedList(scopeParts(granted), 10)}.${comma} Either the person did not consent to it, or the client is not registered for it with the provider; what depends on it will be missing from the profile.`,
      evidence: [request.id, tokenExchange?.id],
    }
  },
}

/** A hint only: RFC 6749 §3.3 lets a server grant what it wants, if it says so. */
function findUnasked(asked: string, granted: string, evidence: Found['evidence']): Found | null {
  const wanted = scopeParts(asked).map(comparable)
  const unasked = scopeParts(granted).filter(
    (part) => !/^(openid|offline_access)$/.test(part) && !isWanted(comparable(part), wanted),
  )
  if (unasked.length === 0) return null
  return {
    explanation: `The token response also grants ${quotedList(unasked)}, which the login did not ask for. The access token can do more than the connection needs: look at the scopes that the client has by default at the provider.`,
    evidence,
    severity: 'hint',
  }
}

// A refresh token is what shows offline_access; many servers do not list it.
function isGranted(scope: string, granted: readonly string[]): boolean {
  if (scope === 'offline_access') return true
  const wider = widerScopes(scope)
  return granted.some((g) => g === scope || g.endsWith(`/${scope}`) || wider.includes(g))
}

/**
 * The scopes that hold this one: GitHub and Mastodon grant `user` for `user user:email` and for
 * `read:user`, and `admin:org` for `read:org`.
 */
function widerScopes(scope: string): readonly string[] {
  const [first = '', second = '', ...rest] = scope.split(':')
  if (second === '' || rest.length > 0) return []
  return [
    first,
    second,
    ...(first === 'read' ? ['write', 'admin'] : ['admin']).map((w) => `${w}:${second}`),
  ]
}

// Microsoft grants `User.Read` as `https://graph.microsoft.com/User.Read`.
function isWanted(scope: string, wanted: readonly string[]): boolean {
  return wanted.some((w) => w === scope || scope.endsWith(`/${w}`))
}

/** Google grants `email` and `profile` under their long names. */
function comparable(scope: string): string {
  const short = /^https:\/\/www\.googleapis\.com\/auth\/userinfo\.(email|profile)$/.exec(scope)?.[1]
  return (short ?? scope).toLowerCase()
}
