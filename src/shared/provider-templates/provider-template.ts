import type { ConnectionOptions } from '../connection.ts'

/**
 * A provider as a starting point for a connection: what its public documentation says, so that only
 * the client and a few named places are left to fill in.
 */
export interface ProviderTemplate {
  /** Stable, kebab-case; also the name that is proposed for the connection. */
  readonly id: string
  readonly displayName: string
  /** The provider's own documentation of its OAuth 2.0 server. */
  readonly documentation: string
  readonly mark: ProviderMark
  /** Named places of `options`, written there as `{name}`. */
  readonly placeholders: readonly TemplatePlaceholder[]
  readonly options: TemplateOptions
  /** Where the token endpoint wants the client's credentials: in the body, or as HTTP Basic. */
  readonly clientAuthentication: 'body' | 'basic'
  /** What the provider asks of a callback URL, in one sentence. */
  readonly callbackNote: string
  readonly quirks: readonly ProviderQuirk[]
}

/** What a provider settles of a connection's options. */
export type TemplateOptions = Pick<
  ConnectionOptions,
  'authorizationURL' | 'tokenURL' | 'scope' | 'useOauthSpecScope' | 'pkce_enabled'
> &
  Pick<ConnectionOptions, 'authParams' | 'upstream_params'> & {
    readonly scripts: { readonly fetchUserProfile: string }
  }

/** A drawn sign in place of a logo: letters on the provider's colour. */
export interface ProviderMark {
  /** One or two letters. */
  readonly monogram: string
  /** `#rrggbb` */
  readonly colour: string
  /** What can be read on the colour. */
  readonly ink: 'white' | 'black'
}

export interface TemplatePlaceholder {
  readonly name: string
  readonly label: string
  /** One sentence: what goes here and where to find it. */
  readonly help: string
  readonly example: string
  /** What stands there until the person writes something else; absent where nothing fits everybody. */
  readonly usual?: string | undefined
  /** What the value must match as a whole; it is put into URLs and into the script. */
  readonly pattern: RegExp
  /** Said where it does not match. */
  readonly rule: string
}

/** Something that surprises integrators, with the place where the provider says so. */
export interface ProviderQuirk {
  readonly text: string
  readonly source: string
}
