import { createHash } from 'node:crypto'
import type { Behaviour } from '../shared/behaviour.ts'
import type { Connection } from '../shared/connection.ts'
import type { Profile, StepError } from '../shared/run.ts'
import type { TokenResponse } from './token-exchange.ts'

export type NormalisedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly error: StepError }

/**
 * Makes of the script's profile the user that Auth0 would store: `user_id` is
 * `oauth2|<connection>|<id>`, with an identity, and `name`, `nickname` and `picture` where the
 * script gave none (Auth0 documentation, "normalized user profiles").
 */
export function normaliseProfile(
  scriptProfile: Readonly<Record<string, unknown>>,
  tokenResponse: TokenResponse,
  connection: Connection,
  behaviour: Behaviour,
): NormalisedProfile {
  const id = idOf(scriptProfile, behaviour)
  if (id === null) return { ok: false, error: describeMissingId(scriptProfile, behaviour) }
  const { user_id: _userId, ...attributes } = scriptProfile
  const profile: Profile = {
    ...defaultAttributes(attributes),
    ...attributes,
    user_id: `oauth2|${connection.name}|${id}`,
    identities: [identityOf(id, tokenResponse, connection)],
  }
  return { ok: true, profile }
}

/** What keeps Auth0 from making a user of the script's profile; `null` where nothing does. */
export function findProfileProblem(
  scriptProfile: Readonly<Record<string, unknown>>,
  behaviour: Behaviour,
): StepError | null {
  return idOf(scriptProfile, behaviour) === null
    ? describeMissingId(scriptProfile, behaviour)
    : null
}

function idOf(profile: Readonly<Record<string, unknown>>, behaviour: Behaviour): string | null {
  const keys = behaviour.idFallback === 'id-becomes-user_id' ? ['user_id', 'id'] : ['user_id']
  for (const key of keys) {
    const value = profile[key]
    if ((typeof value === 'string' && value !== '') || typeof value === 'number')
      return String(value)
  }
  return null
}

function describeMissingId(
  profile: Readonly<Record<string, unknown>>,
  behaviour: Behaviour,
): StepError {
  const keys = Object.keys(profile)
  const had = keys.length === 0 ? 'it is empty' : `it has ${keys.slice(0, 8).join(', ')}`
  const wanted = behaviour.idFallback === 'id-becomes-user_id' ? 'user_id (nor id)' : 'user_id'
  return {
    code: 'user-id-missing',
    message: `Profile: the script's profile has no ${wanted}, which Auth0 requires; ${had}.`,
  }
}

function identityOf(
  id: string,
  tokenResponse: TokenResponse,
  connection: Connection,
): Readonly<Record<string, unknown>> {
  const { access_token, refresh_token } = tokenResponse
  return {
    provider: 'oauth2',
    user_id: `${connection.name}|${id}`,
    connection: connection.name,
    isSocial: true,
    access_token,
    ...(refresh_token === undefined ? {} : { refresh_token }),
  }
}

function defaultAttributes(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const email = typeof attributes.email === 'string' ? attributes.email : undefined
  const localPart = email?.split('@')[0]
  return {
    ...(email === undefined ? {} : { name: email, picture: gravatarOf(email) }),
    ...(localPart === undefined ? {} : { nickname: localPart }),
  }
}

/** The picture that Auth0 gives a user without one; the address is only computed, never fetched. */
function gravatarOf(email: string): string {
  const hash = createHash('md5').update(email.trim().toLowerCase()).digest('hex')
  const initials = encodeURIComponent(
    `https://cdn.auth0.com/avatars/${email.slice(0, 2).toLowerCase().toWellFormed()}.png`,
  )
  return `https://s.gravatar.com/avatar/${hash}?s=480&r=pg&d=${initials}`
}
