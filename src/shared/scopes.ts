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
  /**
   * `unnamed`: what many servers do not list: `offline_access`, which the refresh token shows,
   * `.default`, which stands for others, `profile` and `email`, which the ID token shows.
   */
  readonly state: 'granted' | 'refused' | 'unnamed' | 'not-asked'
}

/**
 * The scopes that were asked for, each once, and then those that were granted without asking.
 *
 * @param hasIdToken the token response has an ID token, so that openid was granted, also where the
 * response names none of its scopes: Microsoft names only those of the access token's own API
 */
export function compareScopes(
  asked: string,
  granted: string,
  hasIdToken = false,
): readonly ScopeGrant[] {
  const wanted = [...new Set(scopeParts(asked))]
  const given = [...new Set(scopeParts(granted))]
  const wantedNames = wanted.map(comparable)
  const givenNames = given.map(comparable)
  const isSilentOnUser = hasIdToken && !givenNames.some(isOfUser)
  return [
    ...wanted.map((scope) => ({
      scope,
      state: stateOf(comparable(scope), givenNames, isSilentOnUser),
    })),
    ...given
      .filter((scope) => !isWanted(comparable(scope), wantedNames))
      .map((scope) => ({ scope, state: 'not-asked' }) as const),
  ]
}

function stateOf(
  scope: string,
  given: readonly string[],
  isSilentOnUser: boolean,
): ScopeGrant['state'] {
  const wider = widerScopes(scope)
  if (given.some((g) => g === scope || g.endsWith(`/${scope}`) || wider.includes(g)))
    return 'granted'
  if (isSilentOnUser && isOfUser(scope)) return scope === 'openid' ? 'granted' : 'unnamed'
  return scope === 'offline_access' || isDefault(scope) ? 'unnamed' : 'refused'
}

/** A scope of OpenID Connect whose claims the ID token can hold. */
function isOfUser(scope: string): boolean {
  return scope === 'openid' || scope === 'profile' || scope === 'email'
}

/** Microsoft's name for everything that the client is registered for. */
function isDefault(scope: string): boolean {
  return scope === '.default' || scope.endsWith('/.default')
}

/**
 * The scopes that hold this one: GitHub and Mastodon grant `user` for `user user:email` and for
 * `read:user`, and `admin:org` for `read:org`, Shopify `write_products` for `read_products`.
 */
function widerScopes(scope: string): readonly string[] {
  if (scope.startsWith('read_')) return [scope.replace('read_', 'write_')]
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
  return wanted.some((w) => w === scope || scope.endsWith(`/${w}`) || isDefault(w))
}

/** Google grants `email` and `profile` under their long names. */
function comparable(scope: string): string {
  const short = /^https:\/\/www\.googleapis\.com\/auth\/userinfo\.(email|profile)$/.exec(scope)?.[1]
  return (short ?? scope).toLowerCase()
}
