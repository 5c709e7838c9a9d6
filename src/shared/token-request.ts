import type { Behaviour } from './behaviour.ts'
import type { Connection } from './connection.ts'
import type { HeaderList } from './trace.ts'

/** What a token request takes beside the connection. */
export interface TokenRequestInput {
  readonly redirectUri: string
  /** `null` where PKCE is off. */
  readonly codeVerifier: string | null
  readonly code: string
}

/**
 * Lists the parameters of the token request's body as Auth0 sends them (RFC 6749 §4.1.3):
 * credentials in the body, in node-oauth's order.
 */
export function tokenRequestParameters(
  connection: Connection,
  { redirectUri, codeVerifier, code }: TokenRequestInput,
  behaviour: Behaviour,
): readonly (readonly [name: string, value: string])[] {
  return [
    ['grant_type', 'authorization_code'],
    ['redirect_uri', redirectUri],
    ...(codeVerifier === null ? [] : [pair('code_verifier', codeVerifier)]),
    ...credentialsInBody(connection, behaviour),
    ['code', code],
  ]
}

/**
 * Lists the parameters of a refresh (RFC 6749 §6): credentials as in the token request, and the
 * token last, as node-oauth sends it.
 */
export function refreshRequestParameters(
  connection: Connection,
  { refreshToken, scope }: { readonly refreshToken: string; readonly scope?: string | undefined },
  behaviour: Behaviour,
): readonly (readonly [name: string, value: string])[] {
  return [
    ['grant_type', 'refresh_token'],
    ...(scope === undefined ? [] : [pair('scope', scope)]),
    ...credentialsInBody(connection, behaviour),
    ['refresh_token', refreshToken],
  ]
}

/** Lists the parameters of a revocation (RFC 7009 §2.1) or an introspection (RFC 7662 §2.1). */
export function tokenManagementParameters(
  connection: Connection,
  { name, value }: { readonly name: string; readonly value: string },
  behaviour: Behaviour,
): readonly (readonly [name: string, value: string])[] {
  return [['token', value], ['token_type_hint', name], ...credentialsInBody(connection, behaviour)]
}

/**
 * Lists the headers of the token request: `customHeaders`, over which the form's Content-Type and
 * the User-Agent win; no Accept.
 */
export function tokenRequestHeaders(
  customHeaders: Readonly<Record<string, string>>,
  behaviour: Behaviour,
): HeaderList {
  const own: HeaderList = [
    ['User-Agent', behaviour.tokenRequestUserAgent],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ]
  const ownNames = new Set([...own.map(([name]) => name.toLowerCase()), 'content-length', 'host'])
  const custom = Object.entries(customHeaders).filter(([n]) => !ownNames.has(n.toLowerCase()))
  return [...custom, ...own]
}

function credentialsInBody(
  { options }: Connection,
  behaviour: Behaviour,
): (readonly [string, string])[] {
  const hasAuthorization = Object.keys(options.customHeaders ?? {}).some(
    (name) => name.toLowerCase() === 'authorization',
  )
  if (hasAuthorization && behaviour.customAuthorizationHeader === 'replaces-body-credentials')
    return []
  const secret = options.client_secret ?? ''
  const omitSecret = secret === '' && behaviour.emptyClientSecret === 'omitted'
  return [
    pair('client_id', options.client_id),
    ...(omitSecret ? [] : [pair('client_secret', secret)]),
  ]
}

function pair(name: string, value: string): readonly [string, string] {
  return [name, value]
}
