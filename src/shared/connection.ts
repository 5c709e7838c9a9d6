/**
 * The connection: Auth0's own object for a custom social connection (`strategy: "oauth2"`), with
 * Auth0's own key names, and beside it, under the one key `workbench`, what Auth0 does not have.
 * Keys that are not named here are kept as they are.
 * Limits and meanings: Auth0 Management API, "connection options oauth2".
 */

import { splitScopes } from './scopes.ts'

/** Where a run takes the user to sign in. */
export type UserAgentKind = 'embedded-window' | 'chromium' | 'system-browser' | 'manual' | 'http'

/** One entry of `options.upstream_params`: a fixed value, or the name of an incoming parameter. */
export type UpstreamParameter = { readonly value: string } | { readonly alias: string }

export interface ConnectionScripts {
  /** JavaScript text of a function `(accessToken, context, callback)`; at most 51,200 characters. */
  readonly fetchUserProfile?: string | undefined
  /** The same of a function `(query, callback)` that calls back with a URL; not used where `logoutUrl` is set. */
  readonly getLogoutUrl?: string | undefined
  readonly [unknownKey: string]: unknown
}

export interface ConnectionOptions {
  readonly authorizationURL: string
  readonly tokenURL: string
  readonly client_id: string
  /** Absent, `null` or `""` for a public client. */
  readonly client_secret?: string | null | undefined
  readonly scope?: string | readonly string[] | undefined
  /** Separates scopes with a space, as RFC 6749 §3.3 says; Auth0's default joins `connection_scope` with a comma. */
  readonly useOauthSpecScope?: boolean | undefined
  readonly pkce_enabled?: boolean | undefined
  /** Static parameters of the authorization request. */
  readonly authParams?: Readonly<Record<string, string>> | undefined
  /** Upstream parameter name → name of a parameter of the incoming `/authorize` call. */
  readonly authParamsMap?: Readonly<Record<string, string>> | undefined
  readonly upstream_params?: Readonly<Record<string, UpstreamParameter>> | null | undefined
  /** Headers of the token request. */
  readonly customHeaders?: Readonly<Record<string, string>> | undefined
  readonly scripts?: ConnectionScripts | undefined
  readonly icon_url?: string | undefined
  /** Where users go to sign out of the provider. */
  readonly logoutUrl?: string | undefined
  readonly [unknownKey: string]: unknown
}

/** What the workbench keeps beside Auth0's object. */
export interface WorkbenchSettings {
  /** The redirect URI of the run; any https or http URL or custom scheme. */
  readonly callbackUrl?: string | undefined
  /** Absent: the shell's own default. */
  readonly userAgent?: UserAgentKind | undefined
  /** The embedded window keeps the sign-in at the server from run to run, encrypted on this machine. */
  readonly keepSignedIn?: boolean | undefined
  /** RFC 7009; absent: what the provider's discovery document says. */
  readonly revocationUrl?: string | undefined
  /** RFC 7662; absent: what the provider's discovery document says. */
  readonly introspectionUrl?: string | undefined
  /** The trace keeps the source of the pages that the login shows, where the user agent can give it (Chromium). */
  readonly keepDocuments?: boolean | undefined
  /** Departures from the default imitation of Auth0; see behaviour.ts. */
  readonly behaviour?: Readonly<Record<string, unknown>> | undefined
  readonly [unknownKey: string]: unknown
}

export interface Connection {
  readonly name: string
  readonly display_name?: string | undefined
  readonly strategy: 'oauth2'
  readonly authentication?:
    | { readonly active?: boolean | undefined; readonly [k: string]: unknown }
    | undefined
  readonly connected_accounts?:
    | { readonly active?: boolean | undefined; readonly [k: string]: unknown }
    | undefined
  readonly options: ConnectionOptions
  readonly workbench?: WorkbenchSettings | undefined
  readonly [unknownKey: string]: unknown
}

/** The callback URL that Auth0 itself uses for a tenant's domain. */
export function callbackUrlOfDomain(domain: string): string {
  return `https://${domain}/login/callback`
}

/** The redirect URI of a connection's runs: its own, or the placeholder that names what to fill in. */
export function callbackUrlOf(connection: Connection): string {
  return connection.workbench?.callbackUrl || callbackUrlOfDomain('YOUR_DOMAIN')
}

/** The configured scopes, one by one, whichever of Auth0's two forms (string or array) holds them. */
export function scopesOf(connection: Connection): readonly string[] {
  const scope = connection.options.scope
  if (scope === undefined) return []
  return typeof scope === 'string' ? splitScopes(scope) : scope
}

/** The name a person reads: `display_name` where there is one. */
export function displayNameOf(connection: Connection): string {
  return connection.display_name || connection.name
}
