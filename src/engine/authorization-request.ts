import { createHash, randomBytes } from 'node:crypto'
import type { Behaviour } from '../shared/behaviour.ts'
import { type Connection, callbackUrlOf, scopesOf } from '../shared/connection.ts'

/** The authorization request of one run (RFC 6749 §4.1.1, RFC 7636 §4.3). */
export interface AuthorizationRequest {
  readonly url: string
  readonly redirectUri: string
  readonly state: string
  /** `null` where PKCE is off. */
  readonly codeVerifier: string | null
  /** Where each parameter of the URL came from, in the order of the URL. */
  readonly parameters: readonly AuthorizationParameter[]
  /** Parameters that two sources set: the loser is named. */
  readonly collisions: readonly string[]
}

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

/**
 * Builds the request as Auth0 does. Precedence, weakest first: the query of `authorizationURL`,
 * `authParams`, `authParamsMap` ("applied after authParams merging"), `upstream_params`, and the
 * protocol's own parameters, which passport-oauth2 sets last. The order between the last three is
 * not documented, so every collision is reported.
 *
 * @param incoming parameters of the `/authorize` call that would have started this login
 */
export function buildAuthorizationRequest(
  connection: Connection,
  incoming: Readonly<Record<string, string>>,
  behaviour: Behaviour,
): AuthorizationRequest {
  const redirectUri = callbackUrlOf(connection)
  const state = randomBytes(24).toString('base64url')
  // RFC 7636 §4.1: 32 random octets give a verifier of 43 characters.
  const codeVerifier = connection.options.pkce_enabled
    ? randomBytes(32).toString('base64url')
    : null
  const url = new URL(connection.options.authorizationURL)
  const candidates = [
    ...[...url.searchParams].map(([name, value]) => from('authorizationURL', name, value)),
    ...configuredParameters(connection, incoming),
    ...protocolParameters(connection, { incoming, behaviour, redirectUri, state, codeVerifier }),
  ]
  const { parameters, collisions } = resolveCollisions(candidates)
  url.search = parameters.map((p) => `${encode(p.name)}=${encode(p.value)}`).join('&')
  return { url: url.href, redirectUri, state, codeVerifier, parameters, collisions }
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

interface ProtocolInput {
  readonly incoming: Readonly<Record<string, string>>
  readonly behaviour: Behaviour
  readonly redirectUri: string
  readonly state: string
  readonly codeVerifier: string | null
}

function protocolParameters(
  connection: Connection,
  input: ProtocolInput,
): AuthorizationParameter[] {
  const scope = joinScope(connection, input.incoming.connection_scope, input.behaviour)
  return [
    from('protocol', 'response_type', 'code'),
    from('protocol', 'redirect_uri', input.redirectUri),
    ...(scope === '' ? [] : [from('protocol', 'scope', scope)]),
    ...(input.codeVerifier === null
      ? []
      : [
          from('protocol', 'code_challenge', codeChallengeOf(input.codeVerifier)),
          from('protocol', 'code_challenge_method', 'S256'),
        ]),
    from('protocol', 'state', input.state),
    from('protocol', 'client_id', connection.options.client_id),
  ]
}

/**
 * Joins the scopes as Auth0 does: `connection_scope` comes first and is joined to the configured
 * scope with a comma, or with a space where `useOauthSpecScope` is on; nothing is de-duplicated
 * (observed: `identify email guilds.join,identify`).
 */
export function joinScope(
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

/** The S256 challenge of a verifier (RFC 7636 §4.2). */
export function codeChallengeOf(codeVerifier: string): string {
  return createHash('sha256').update(codeVerifier, 'ascii').digest('base64url')
}

function from(source: ParameterSource, name: string, value: string): AuthorizationParameter {
  return { source, name, value }
}

function resolveCollisions(candidates: readonly AuthorizationParameter[]): {
  parameters: readonly AuthorizationParameter[]
  collisions: readonly string[]
} {
  // A Map keeps the place of a name's first value, as assigning to an object's key does in Auth0.
  const winners = new Map<string, AuthorizationParameter>()
  const collisions: string[] = []
  for (const candidate of candidates) {
    const loser = winners.get(candidate.name)
    if (loser)
      collisions.push(`${candidate.name} from ${loser.source} is replaced by ${candidate.source}`)
    winners.set(candidate.name, candidate)
  }
  return { parameters: [...winners.values()], collisions }
}

// Spaces go out as %20, as observed from Auth0; URLSearchParams would write "+".
function encode(text: string): string {
  return encodeURIComponent(text)
}
