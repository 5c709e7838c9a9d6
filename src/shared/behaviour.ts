import type { Connection } from './connection.ts'

/**
 * Where public sources do not settle how Auth0 behaves, the choice is one key of `Behaviour`, with
 * a documented default. `documented` rows contradict each other at the source, `inferred` rows
 * follow from related code (passport-oauth2, node-oauth), `unknown` rows could not be checked.
 */
export interface Behaviour {
  readonly scopeArraySeparator: 'space' | 'comma'
  readonly customAuthorizationHeader: 'beside-body-credentials' | 'replaces-body-credentials'
  readonly emptyClientSecret: 'omitted' | 'sent-empty'
  readonly tokenRequestUserAgent: string
  readonly contextRefreshToken: 'included' | 'removed'
  readonly idFallback: 'id-becomes-user_id' | 'user_id-required'
  readonly returnedPromise: 'ignored' | 'settles-the-script'
  readonly scriptRuntime: 'auth0-node-22' | 'auth0-node-12'
  /** Seconds. */
  readonly scriptDeadline: number
  readonly logoutScriptArgument: 'query-and-request' | 'query' | 'request'
}

export interface BehaviourEntry<K extends keyof Behaviour = keyof Behaviour> {
  readonly key: K
  readonly label: string
  readonly help: string
  readonly certainty: 'documented' | 'inferred' | 'unknown'
  /** The values to choose from; absent where any text or number goes. */
  readonly values?: readonly Behaviour[K][] | undefined
}

/** Every behaviour, in the order in which the flow meets it. */
export const behaviourEntries: readonly BehaviourEntry[] = [
  {
    key: 'scopeArraySeparator',
    label: 'Scopes given as an array',
    help: 'Sent separated by spaces (reproduced in terraform-provider-auth0#1656) or by commas (reported in go-auth0#837).',
    certainty: 'documented',
    values: ['space', 'comma'],
  },
  {
    key: 'customAuthorizationHeader',
    label: 'An Authorization header in customHeaders',
    help: 'Sent beside client_id and client_secret in the body, as node-oauth does, or instead of them.',
    certainty: 'inferred',
    values: ['beside-body-credentials', 'replaces-body-credentials'],
  },
  {
    key: 'emptyClientSecret',
    label: 'A client without a secret',
    help: 'The token request leaves client_secret out, or sends it empty, as node-oauth would.',
    certainty: 'unknown',
    values: ['omitted', 'sent-empty'],
  },
  {
    key: 'tokenRequestUserAgent',
    label: 'User-Agent of the token request',
    help: 'Auth0 always sends a User-Agent of its own; its text is not documented.',
    certainty: 'unknown',
  },
  {
    key: 'contextRefreshToken',
    label: 'refresh_token in the script’s context',
    help: 'Whether the token response that the script gets as its second argument still holds the refresh token.',
    certainty: 'unknown',
    values: ['included', 'removed'],
  },
  {
    key: 'idFallback',
    label: 'A profile with id but no user_id',
    help: 'Official samples return only id, so Auth0 seems to take it as user_id.',
    certainty: 'inferred',
    values: ['id-becomes-user_id', 'user_id-required'],
  },
  {
    key: 'returnedPromise',
    label: 'A promise that the script returns',
    help: 'Ignored, so that only the callback counts, or taken as the result.',
    certainty: 'unknown',
    values: ['ignored', 'settles-the-script'],
  },
  {
    key: 'scriptRuntime',
    label: 'Script runtime',
    help: 'The Node 22 runtime of today, or the Node 12 one with its implicit globals (jwt, _, crypto, …).',
    certainty: 'documented',
    values: ['auth0-node-22', 'auth0-node-12'],
  },
  {
    key: 'scriptDeadline',
    label: 'Seconds until the script must have called back',
    help: 'Auth0 documents about 20 seconds for database scripts on the same platform.',
    certainty: 'inferred',
  },
  {
    key: 'logoutScriptArgument',
    label: 'First argument of getLogoutUrl',
    help: 'The query of the logout call (Management API reference), an object that has it as “query” (Auth0’s support article), or both in one, so that either kind of script works.',
    certainty: 'documented',
    values: ['query-and-request', 'query', 'request'],
  },
]

/** The imitation of Auth0 that is most likely right. */
export const defaultBehaviour: Behaviour = {
  scopeArraySeparator: 'space',
  customAuthorizationHeader: 'beside-body-credentials',
  emptyClientSecret: 'omitted',
  tokenRequestUserAgent: 'OAuth-Workbench',
  contextRefreshToken: 'included',
  idFallback: 'id-becomes-user_id',
  returnedPromise: 'ignored',
  scriptRuntime: 'auth0-node-22',
  scriptDeadline: 20,
  logoutScriptArgument: 'query-and-request',
}

/** The behaviour that a connection asks for; values that are not among the choices are ignored. */
export function behaviourOf(connection: Connection): Behaviour {
  const wanted = connection.workbench?.behaviour ?? {}
  const chosen = behaviourEntries.filter((entry) => isChoice(entry, wanted[entry.key]))
  return {
    ...defaultBehaviour,
    ...Object.fromEntries(chosen.map((entry) => [entry.key, wanted[entry.key]])),
  }
}

/** The connection as a run takes it: what it does not say itself is as the workbench has it. */
export function withBehaviourDefaults(
  connection: Connection,
  defaults: Partial<Behaviour>,
): Connection {
  if (Object.keys(defaults).length === 0) return connection
  const { workbench } = connection
  const behaviour = { ...defaults, ...workbench?.behaviour }
  return { ...connection, workbench: { ...workbench, behaviour } }
}

function isChoice(entry: BehaviourEntry, value: unknown): boolean {
  if (entry.values) return entry.values.some((v) => v === value)
  if (typeof value !== typeof defaultBehaviour[entry.key] || value === '') return false
  // Numbers are lengths of time here, and none of them is over before it begins.
  return typeof value !== 'number' || value > 0
}
