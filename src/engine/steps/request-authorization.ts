import { findErrors } from '../../shared/connection-problems.ts'
import { type AuthorizationRequest, buildAuthorizationRequest } from '../authorization-request.ts'
import type { RunContext } from '../run-connection.ts'
import type { StepResult } from '../run-recorder.ts'

/** First step: builds the authorization request, and learns its secrets before anything is shown. */
export function requestAuthorization(context: RunContext): StepResult<AuthorizationRequest> {
  const { connection, parameters, behaviour, recorder, secrets } = context
  const [problem] = findErrors(connection)
  if (problem)
    return {
      ok: false,
      error: {
        code: 'connection-incomplete',
        message: `Authorization request: ${problem.message}`,
        detail: problem.path.join('.'),
      },
    }
  const request = buildAuthorizationRequest(connection, parameters, behaviour)
  if (request.codeVerifier !== null) secrets.add('code_verifier', request.codeVerifier)
  recorder.trace.note('authorization-request.built', request.url)
  for (const collision of request.collisions)
    recorder.trace.note('authorization-request.collided', collision)
  return { ok: true, value: request, summary: `${request.parameters.length} parameters` }
}
