import type { Profile } from '../../shared/run.ts'
import { normaliseProfile } from '../profile.ts'
import type { RunContext } from '../run-connection.ts'
import type { StepResult } from '../run-recorder.ts'
import type { TokenResponse } from '../token-exchange.ts'
import type { ScriptProfile } from './run-script.ts'

/** Last step: makes of the script's profile the user that Auth0 would store. */
export function makeProfile(
  { connection, behaviour, recorder }: RunContext,
  tokenResponse: TokenResponse,
  { profile, line }: ScriptProfile,
): StepResult<Profile> {
  const normalised = normaliseProfile(profile, tokenResponse, connection, behaviour)
  if (!normalised.ok) {
    const { error } = normalised
    return { ok: false, error: line ? { ...error, location: { line, column: 1 } } : error }
  }
  recorder.profile(normalised.profile)
  return { ok: true, value: normalised.profile, summary: normalised.profile.user_id }
}
