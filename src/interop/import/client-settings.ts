import type { Connection } from '../../shared/connection.ts'
import { completeConnection } from './auth0-connection.ts'
import { importedName } from './connection-name.ts'
import { freeConnectionName } from './free-connection-name.ts'
import type { ImportContext } from './importer.ts'
import { joinPath, type Place } from './place.ts'
import { holdsVariable, type VariableSyntax, type Variables } from './variables.ts'

/**
 * The OAuth 2.0 settings of an API client, whichever: what Postman, Insomnia, Bruno, Yaak,
 * Hoppscotch and OpenAPI have in common. All texts have their variables filled in.
 */
export interface ClientSettings {
  /** What the person called the collection, folder or request. */
  readonly label: string
  readonly authorizationUrl?: string | undefined
  readonly tokenUrl?: string | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly scope?: string | undefined
  readonly callbackUrl?: string | undefined
  readonly pkce?: boolean | undefined
  /** Sends the credentials as HTTP Basic (RFC 6749 §2.3.1), not in the body. */
  readonly basicAuthentication?: boolean | undefined
  /** Further parameters of the authorization request. */
  readonly authorizationParameters?: Readonly<Record<string, string>> | undefined
  /** Further headers of the token request. */
  readonly tokenHeaders?: Readonly<Record<string, string>> | undefined
}

/** Auth0's longest text in a setting of this kind has 4,096 characters. */
const longestSetting = 10_000

/** Says, once and for all formats, why a key of an API client has no place. */
export const clientReasons: Readonly<Record<string, string>> = {
  state: 'every run makes a state of its own',
  nonce: 'every run makes a nonce of its own',
  refreshTokenUrl: 'a connection does not refresh tokens',
  refresh_token_url: 'a connection does not refresh tokens',
  username: 'belongs to the password grant',
  password: 'belongs to the password grant',
  accessToken: 'tokens are not imported',
  refreshToken: 'tokens are not imported',
  identityToken: 'tokens are not imported',
  token: 'tokens are not imported',
  code_verifier: 'every run makes a code verifier of its own',
  pkceCodeChallenge: 'every run makes a code verifier of its own',
}

/** Makes a connection of an API client's settings. */
export function connectionOfSettings(
  settings: ClientSettings,
  path: string,
  syntax: VariableSyntax | null,
  context: ImportContext,
): Connection {
  const name = importedName(settings.label)
  const customHeaders = headersOf(settings, path, syntax, context)
  const draft = {
    name,
    ...(settings.label.trim() === name || settings.label.trim() === ''
      ? {}
      : { display_name: settings.label.trim().slice(0, 128) }),
    strategy: 'oauth2',
    authentication: { active: true },
    connected_accounts: { active: false },
    options: {
      authorizationURL: settings.authorizationUrl ?? '',
      tokenURL: settings.tokenUrl ?? '',
      client_id: settings.clientId ?? '',
      ...(settings.clientSecret ? { client_secret: settings.clientSecret } : {}),
      ...(settings.scope ? { scope: settings.scope } : {}),
      useOauthSpecScope: true,
      pkce_enabled: settings.pkce ?? false,
      ...(hasEntries(settings.authorizationParameters)
        ? { authParams: settings.authorizationParameters }
        : {}),
      ...(hasEntries(customHeaders) ? { customHeaders } : {}),
    },
    ...(settings.callbackUrl ? { workbench: { callbackUrl: settings.callbackUrl } } : {}),
  }
  context.report.note(
    `"${name}" has no profile script yet: API clients have none, so its profile would be empty.`,
  )
  return completeConnection(draft, path, context)
}

function headersOf(
  settings: ClientSettings,
  path: string,
  syntax: VariableSyntax | null,
  { report }: ImportContext,
): Readonly<Record<string, string>> {
  const { clientId = '', clientSecret = '', tokenHeaders = {} } = settings
  if (!settings.basicAuthentication || clientSecret === '') return tokenHeaders
  if (syntax && holdsVariable(clientId + clientSecret, syntax)) {
    report.add(
      path,
      'sends its credentials as HTTP Basic; give its variables a value, or add the Authorization header to customHeaders by hand',
    )
    return tokenHeaders
  }
  report.note('The credentials go out as HTTP Basic, which Auth0 only does through customHeaders.')
  return { Authorization: basicCredentials(clientId, clientSecret), ...tokenHeaders }
}

/** The value of an Authorization header (RFC 7617), its parts encoded as RFC 6749 §2.3.1 says. */
export function basicCredentials(clientId: string, clientSecret: string): string {
  const pair = [clientId, clientSecret]
    .map((part) => encodeURIComponent(part.toWellFormed()).replaceAll('%20', '+'))
    .join(':')
  return `Basic ${btoa(pair)}`
}

/** Whether these settings are for a user who signs in; other grants are reported. */
export function isForUsers(place: Place, grant: string | undefined): boolean {
  const wanted = (grant ?? 'authorization_code').toLowerCase()
  if (wanted.startsWith('authorization_code') || wanted === 'accesscode') return true
  place.leaveOut(`uses the grant ${wanted}; a connection needs authorization_code`)
  return false
}

/** One setting of a place, with its variables filled in. */
export function readSetting(place: Place, key: string, variables: Variables): string | undefined {
  const text = place.text(key)?.trim()
  if (text === undefined || text === '') return undefined
  const path = joinPath(place.path, key)
  if (text.length <= longestSetting) return variables.resolve(text, path)
  place.report.add(path, `has ${text.length} characters, too many for a setting`)
  return undefined
}

/** The connections, without those that repeat an earlier one's settings, each with a name of its own. */
export function withoutRepetitions(connections: readonly Connection[]): readonly Connection[] {
  const seen = new Set<string>()
  const distinct = connections.filter(({ options, workbench }) => {
    const key = JSON.stringify([options, workbench])
    return !seen.has(key) && seen.add(key)
  })
  const names = new Set<string>()
  return distinct.map((connection) => {
    const name = freeConnectionName(connection.name, names)
    names.add(name)
    return { ...connection, name }
  })
}

function hasEntries(map: Readonly<Record<string, string>> | undefined): boolean {
  return map !== undefined && Object.keys(map).length > 0
}
