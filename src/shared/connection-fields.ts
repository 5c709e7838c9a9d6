/**
 * How the fields of a connection are called and explained to a person, wherever they are shown.
 * Labels are those of Auth0's dashboard where it has the field.
 */
export interface ConnectionField {
  /** Path into the connection, for example `['options', 'tokenURL']`. */
  readonly path: readonly string[]
  readonly label: string
  /** One or two short sentences. */
  readonly help: string
  /** What is to be known before one relies on the field; absent: nothing. */
  readonly standing?: FieldStanding | undefined
}

/**
 * `unknown` and `inferred`: public sources do not settle what Auth0 does with it. `unused`: Auth0
 * uses it, but a run here has no place for it. `other-strategies`: not known to do anything for a
 * custom social connection. `deprecated`: Auth0 wants it set elsewhere.
 */
export type FieldStanding = 'inferred' | 'unknown' | 'unused' | 'other-strategies' | 'deprecated'

/** How a standing is written beside a label. */
export const standingLabels: Readonly<Record<FieldStanding, string>> = {
  inferred: 'inferred',
  unknown: 'not verified',
  unused: 'not part of a run',
  'other-strategies': 'no known effect',
  deprecated: 'deprecated',
}

export const connectionFields = {
  name: {
    path: ['name'],
    label: 'Name',
    help: 'Part of every user_id, so it stays. To rename, duplicate.',
  },
  displayName: {
    path: ['display_name'],
    label: 'Display name',
    help: 'What people read on the login button.',
  },
  iconUrl: {
    path: ['options', 'icon_url'],
    label: 'Icon URL',
    help: 'Picture on the login button, square, over https.',
  },
  enabledClients: {
    path: ['enabled_clients'],
    label: 'Applications',
    help: 'Client IDs of the applications that may use it. Now set by PATCH /connections/{id}/clients.',
    standing: 'deprecated',
  },
  authentication: {
    path: ['authentication', 'active'],
    label: 'Authentication',
    help: 'Users sign in with this connection.',
  },
  connectedAccounts: {
    path: ['connected_accounts', 'active'],
    label: 'Connected accounts',
    help: 'Users link an account, to call its API later.',
  },
  authorizationUrl: {
    path: ['options', 'authorizationURL'],
    label: 'Authorization URL',
    help: 'Where the user signs in. Its own query is kept.',
  },
  tokenUrl: {
    path: ['options', 'tokenURL'],
    label: 'Token URL',
    help: 'Where the code is exchanged for tokens.',
  },
  callbackUrl: {
    path: ['workbench', 'callbackUrl'],
    label: 'Callback URL',
    help: 'Caught here and never called, except by hand.',
  },
  clientId: {
    path: ['options', 'client_id'],
    label: 'Client ID',
    help: 'From the provider’s registration of your app.',
  },
  clientSecret: {
    path: ['options', 'client_secret'],
    label: 'Client secret',
    help: 'Sent in the token request’s body, if there is one.',
  },
  pkce: {
    path: ['options', 'pkce_enabled'],
    label: 'PKCE',
    help: 'S256, with a new verifier for each run.',
  },
  scope: {
    path: ['options', 'scope'],
    label: 'Scope',
    help: 'What is asked for, separated by spaces.',
  },
  scopeDelimiter: {
    path: ['options', 'useOauthSpecScope'],
    label: 'Space delimiter',
    help: 'Else connection_scope is joined with a comma.',
  },
  authParams: {
    path: ['options', 'authParams'],
    label: 'Static parameters',
    help: 'Added to every authorization request (authParams).',
  },
  authParamsMap: {
    path: ['options', 'authParamsMap'],
    label: 'Mapped parameters',
    help: 'Taken from the app’s /authorize call, where it has them (authParamsMap).',
  },
  upstreamParams: {
    path: ['options', 'upstream_params'],
    label: 'Upstream parameters',
    help: 'A fixed value, or the alias of an /authorize parameter (upstream_params).',
  },
  customHeaders: {
    path: ['options', 'customHeaders'],
    label: 'Custom headers',
    help: 'A JSON object of headers, sent with the token request only.',
  },
  logoutUrl: {
    path: ['options', 'logoutUrl'],
    label: 'Logout URL',
    help: 'Where the user signs out of the provider, once a run is over.',
  },
  logoutScript: {
    path: ['options', 'scripts', 'getLogoutUrl'],
    label: 'getLogoutUrl script',
    help: 'A script that makes the logout URL.',
  },
  rootAttributes: {
    path: ['options', 'set_user_root_attributes'],
    label: 'Update profile',
    help: 'When name, nickname, given_name, family_name and picture of the user are overwritten. A run here stores no user.',
    standing: 'unused',
  },
  nonPersistentAttributes: {
    path: ['options', 'non_persistent_attrs'],
    label: 'Not stored',
    help: 'Attributes of the profile that Auth0 gives to the application but does not keep.',
    standing: 'unused',
  },
  fieldsMap: {
    path: ['options', 'fieldsMap'],
    label: 'Fields map',
    help: 'Fields of the profile to attributes of Auth0. What Auth0 does with it during a login could not be verified; a run here leaves it out.',
    standing: 'unknown',
  },
  realms: {
    path: ['realms'],
    label: 'Realms',
    help: 'At most 10; the connection’s name if there are none.',
    standing: 'unused',
  },
  isDomainConnection: {
    path: ['is_domain_connection'],
    label: 'Domain connection',
    help: 'Every application of the tenant may use it.',
    standing: 'unused',
  },
  showAsButton: {
    path: ['show_as_button'],
    label: 'Show as button',
    help: 'Documented for enterprise connections only.',
    standing: 'other-strategies',
  },
  crossAppAccess: {
    path: ['connected_accounts', 'cross_app_access'],
    label: 'Cross app access',
    help: 'In the schema of the API; what it does could not be verified.',
    standing: 'unknown',
  },
  metadata: {
    path: ['metadata'],
    label: 'Metadata',
    help: 'Up to 10 names and values of your own.',
    standing: 'unused',
  },
  strategyVersion: {
    path: ['options', 'strategy_version'],
    label: 'Strategy version',
    help: 'Seen in Terraform’s recordings of the API; its meaning is not documented.',
    standing: 'unknown',
  },
  email: {
    path: ['options', 'email'],
    label: 'Email',
    help: 'Seen in Terraform’s recordings of the API; its meaning for this strategy is not documented.',
    standing: 'unknown',
  },
  keepSignedIn: {
    path: ['workbench', 'keepSignedIn'],
    label: 'Keep me signed in',
    help: 'Cookies of this connection’s logins stay on this machine from run to run.',
  },
  keepDocuments: {
    path: ['workbench', 'keepDocuments'],
    label: 'Keep pages in the trace',
    help: 'Their source, with secrets masked; names and other data of the user stay readable.',
  },
  script: {
    path: ['options', 'scripts', 'fetchUserProfile'],
    label: 'Fetch User Profile script',
    help: 'A function (accessToken, context, callback) that hands a profile to its callback.',
  },
} as const satisfies Readonly<Record<string, ConnectionField>>
