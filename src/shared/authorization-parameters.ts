import type { Behaviour } from './behaviour.ts'
import { type Connection, scopesOf } from './connection.ts'

/** One parameter of the authorization request, and where it came from. */
export interface AuthorizationParameter {
  readonly name: string
  readonly value: string
  readonly source: ParameterSource
}

export type ParameterSource =
  | 'authorizationURL'
  | 'authParams'
  | 'authParamsMap'
  | 'upstream_params'
  | 'protocol'

export interface ResolvedParameters {
  /** In the order of the URL. */
  readonly parameters: readonly AuthorizationParameter[]
  /** Parameters that two sources set: the loser is named. The URL's own query may repeat one (RFC 8707 §2). */
  readonly collisions: readonly string[]
}

/** What an authorization request takes beside the connection. */
export interface AuthorizationInput {
  /** Parameters of the `/authorize` call that would have started this login. */
  readonly incoming: Readonly<Record<string, string>>
  readonly behaviour: Behaviour
  readonly redirectUri: string
  readonly state: string
  /** `null` where PKCE is off. */
  readonly codeChallenge: string | null
}

/**
 * Lists the parameters of the authorization request as Auth0 sends them (RFC 6749 §4.1.1, RFC 7636
 * §4.3). Precedence, weakest first: the query of `authorizationURL`, `authParams`, `authParamsMap`
 * ("applied after authParams merging"), `upstream_params`, and the protocol's own parameters, which
 * passport-oauth2 sets last. The order between the last three is not documented, so every collision
 * is reported. Throws where `authorizationURL` is no URL.
 */
export function resolveAuthorizationParameters(
  connection: Connection,
  input: AuthorizationInput,
): ResolvedParameters {
  const url = new URL(connection.options.authorizationURL)
  return resolveCollisions([
    ...[...url.searchParams].map(([name, value]) => from('authorizationURL', name, value)),
    ...configuredParameters(connection, input.incoming),
    ...protocolParameters(connection, input),
  ])
}

/** Puts the parameters in place of a URL's query. */
export function authorizationUrlWith(
  authorizationUrl: string,
  parameters: readonly AuthorizationParameter[],
): string {
  const url = new URL(authorizationUrl)
  // Spaces go out as %20, as observed from Auth0; URLSearchParams would write "+".
  url.search = parameters.map(({ name, value }) => `${encode(name)}=${encode(value)}`).join('&')
  return url.href
}

/** Half of a character, as JSON can hold it, becomes U+FFFD, as URLSearchParams would write it. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

function configuredParameters(
  { options }: Connection,
  incoming: Readonly<Record<string, string>>,
): AuthorizationParameter[] {
  const mapped = Object.entries(options.authParamsMap ?? {}).flatMap(([name, source]) =>
    incoming[source] === undefined ? [] : [from('authParamsMap', name, incoming[source])],
  )
  const upstream = Object.entries(options.upstream_params ?? {}).flatMap(([name, parameter]) => {
    const value = 'value' in parameter ? parameter.value : incoming[parameter.alias]
    return value === undefined ? [] : [from('upstream_params', name, value)]
  })
  const fixed = Object.entries(options.authParams ?? {}).map(([name, value]) =>
    from('authParams', name, value),
  )
  return [...fixed, ...mapped, ...upstream]
}

function protocolParameters(
  connection: Connection,
  { incoming, behaviour, redirectUri, state, codeChallenge }: AuthorizationInput,
): AuthorizationParameter[] {
  const scope = joinScope(connection, incoming.connection_scope, behaviour)
  return [
    from('protocol', 'response_type', 'code'),
    from('protocol', 'redirect_uri', redirectUri),
    ...(scope === '' ? [] : [from('protocol', 'scope', scope)]),
    ...(codeChallenge === null
      ? []
      : [
          from('protocol', 'code_challenge', codeChallenge),
          from('protocol', 'code_challenge_method', 'S256'),
        ]),
    from('protocol', 'state', state),
    from('protocol', 'client_id', connection.options.client_id),
  ]
}

/**
 * Joins the scopes as Auth0 does: `connection_scope` comes first and is joined to the configured
 * scope with a comma, or with a space where `useOauthSpecScope` is on; nothing is de-duplicated
 * (observed: `identify email guilds.join,identify`).
 */
function joinScope(
  connection: Connection,
  connectionScope: string | undefined,
  behaviour: Behaviour,
): string {
  const { scope } = connection.options
  const separator = behaviour.scopeArraySeparator === 'comma' ? ',' : ' '
  const configured = typeof scope === 'string' ? scope : scopesOf(connection).join(separator)
  const join = connection.options.useOauthSpecScope ? ' ' : ','
  return [connectionScope ?? '', configured].filter((part) => part !== '').join(join)
}

function from(source: ParameterSource, name: string, value: string): AuthorizationParameter {
  return { source, name, value }
}

function resolveCollisions(candidates: readonly AuthorizationParameter[]): ResolvedParameters {
  // passport-oauth2 parses the URL's query, so that what is repeated there stays a list.
  // A Map keeps the place of a name's first value, as assigning to an object's key does in Auth0.
  const winners = new Map<string, readonly AuthorizationParameter[]>()
  const collisions: string[] = []
  for (const candidate of candidates) {
    const { name, source } = candidate
    const before = winners.get(name) ?? []
    const loser = before.find((parameter) => parameter.source !== source)
    if (loser) collisions.push(`${name} from ${loser.source} is replaced by ${source}`)
    winners.set(name, loser ? [candidate] : [...before, candidate])
  }
  return { parameters: [...winners.values()].flat(), collisions }
}
