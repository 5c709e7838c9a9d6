/** The scopes of a text: some servers separate with commas, whatever RFC 6749 §3.3 says. */
export function splitScopes(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

/** Scopes that are looked at: each is compared with each of another list. */
const mostScopes = 500

/** The first scopes of a text that a server may have made as long as it likes. */
export function scopeParts(text: string): readonly string[] {
  return splitScopes(text).slice(0, mostScopes)
}

export interface ScopeGrant {
  /** As it was asked for, or where it was not, as it was granted. */
  readonly scope: string
  /** `unnamed`: `offline_access`, which many servers do not list: the refresh token shows it. */
  readonly state: 'granted' | 'refused' | 'unnamed' | 'not-asked'
}

/** The scopes that were asked for, each once, and then those that were granted without asking. */
export function compareScopes(asked: string, granted: string): readonly ScopeGrant[] {
  const wanted = [...new Set(scopeParts(asked))]
  const given = [...new Set(scopeParts(granted))]
  const wantedNames = wanted.map(comparable)
  const givenNames = given.map(comparable)
  return [
    ...wanted.map((scope) => ({ scope, state: stateOf(comparable(scope), givenNames) })),
    ...given
      .filter((scope) => !isWanted(comparable(scope), wantedNames))
      .map((scope) => ({ scope, state: 'not-asked' }) as const),
  ]
}

function stateOf(scope: string, given: readonly string[]): ScopeGrant['state'] {
  const wider = widerScopes(scope)
  if (given.some((g) => g === scope || g.endsWith(`/${scope}`) || wider.includes(g)))
    return 'granted'
  return scope === 'offline_access' ? 'unnamed' : 'refused'
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
