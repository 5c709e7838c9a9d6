/** The scopes that the playground knows, and what each means to the person who is asked. */
export const scopeMeanings = {
  openid: 'Know who you are, by your user id',
  profile: 'See your name, nickname and picture',
  email: 'See your email address, and whether it is verified',
  offline_access: 'Keep this access while you are away (refresh token)',
} as const

/** A scope that the playground knows. */
export type KnownScope = keyof typeof scopeMeanings

/** The claims that each scope brings (OpenID Connect Core §5.4). */
export const claimsOfScopes = {
  openid: ['sub'],
  profile: ['name', 'given_name', 'family_name', 'nickname', 'picture'],
  email: ['email', 'email_verified'],
}

/** What a client gets that asks for nothing (RFC 6749 §3.3: "a pre-defined default value"). */
export const defaultScope = 'openid profile email'

/** Says whether the playground knows the scope; it ignores the others, as RFC 6749 §3.3 allows. */
export function isKnownScope(scope: string): scope is KnownScope {
  return Object.hasOwn(scopeMeanings, scope)
}
