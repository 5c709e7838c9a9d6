import { createHash, randomBytes } from 'node:crypto'
import {
  authorizationUrlWith,
  type ResolvedParameters,
  resolveAuthorizationParameters,
} from '../shared/authorization-parameters.ts'
import type { Behaviour } from '../shared/behaviour.ts'
import { type Connection, callbackUrlOf } from '../shared/connection.ts'

/** The authorization request of one run (RFC 6749 §4.1.1, RFC 7636 §4.3). */
export interface AuthorizationRequest extends ResolvedParameters {
  readonly url: string
  readonly redirectUri: string
  readonly state: string
  /** `null` where PKCE is off. */
  readonly codeVerifier: string | null
}

/**
 * Builds the request as Auth0 does, with a new `state` and PKCE verifier.
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
  const codeChallenge = codeVerifier === null ? null : codeChallengeOf(codeVerifier)
  const input = { incoming, behaviour, redirectUri, state, codeChallenge }
  const { parameters, collisions } = resolveAuthorizationParameters(connection, input)
  const url = authorizationUrlWith(connection.options.authorizationURL, parameters)
  return { url, redirectUri, state, codeVerifier, parameters, collisions }
}

/** The S256 challenge of a verifier (RFC 7636 §4.2). */
function codeChallengeOf(codeVerifier: string): string {
  return createHash('sha256').update(codeVerifier, 'ascii').digest('base64url')
}
