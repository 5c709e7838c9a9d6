import { type Connection, callbackUrlOf } from '../../shared/connection.ts'
import { findErrors } from '../../shared/connection-problems.ts'
import { type AuthorizationRequest, buildAuthorizationRequest } from '../authorization-request.ts'
import type { RunContext } from '../run-connection.ts'
import type { StepResult } from '../run-recorder.ts'

/** First step: builds the authorization request, and learns its secrets before anything is shown. */
export async function requestAuthorization(
  context: RunContext,
): Promise<StepResult<AuthorizationRequest>> {
  const { connection, parameters, behaviour, recorder, secrets } = context
  const [problem] = findErrors(connection)
  if (problem)
    return {
      ok: false,
      error: {
        code: 'connection-incomplete',
        message: `Authorization request: ${problem.message}`,
        detail: problem.path.join('.'),
        evidence: recorder.trace.note('connection.incomplete', problem.message),
      },
    }
  const redirected = await prepareRedirect(context)
  if (!redirected.ok) return redirected
  const request = buildAuthorizationRequest(redirected.value, parameters, behaviour)
  if (request.codeVerifier !== null) secrets.add('code_verifier', request.codeVerifier)
  recorder.trace.note('authorization-request.built', request.url)
  for (const collision of request.collisions)
    recorder.trace.note('authorization-request.collided', collision)
  return { ok: true, value: request, summary: `${request.parameters.length} parameters` }
}

/** The connection with the redirect URI that its user agent can receive. */
async function prepareRedirect({
  connection,
  userAgent,
  recorder,
}: RunContext): Promise<StepResult<Connection>> {
  const callbackUrl = callbackUrlOf(connection)
  const prepared = (await userAgent.prepare?.(callbackUrl)) ?? null
  if (prepared?.kind === 'failed') {
    const { kind: _kind, ...error } = prepared
    const evidence = recorder.trace.note('callback-url.unusable', error.message)
    return { ok: false, error: { evidence, ...error } }
  }
  if (prepared === null || prepared.redirectUri === callbackUrl)
    return { ok: true, value: connection, summary: '' }
  const { redirectUri } = prepared
  recorder.trace.note('callback-url.replaced', `${redirectUri} in the place of ${callbackUrl}`)
  const workbench = { ...connection.workbench, callbackUrl: redirectUri }
  return { ok: true, value: { ...connection, workbench }, summary: '' }
}
