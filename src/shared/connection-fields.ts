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
    help: 'Caught here and never called, whatever it is.',
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
  script: {
    path: ['options', 'scripts', 'fetchUserProfile'],
    label: 'Fetch User Profile script',
    help: 'A function (accessToken, context, callback) that hands a profile to its callback.',
  },
} as const satisfies Readonly<Record<string, ConnectionField>>
