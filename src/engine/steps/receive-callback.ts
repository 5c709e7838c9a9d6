import { assertNever } from '../../shared/assert-never.ts'
import type { AuthorizationRequest } from '../authorization-request.ts'
import { type AcceptedCallback, validateCallback } from '../callback.ts'
import type { RunContext } from '../run-connection.ts'
import type { StepResult } from '../run-recorder.ts'
import type { ReceivedCallback } from '../user-agents/user-agent.ts'

/** Second step: the user agent takes the user to the server and brings back the callback. */
export async function receiveCallback(
  context: RunContext,
  request: AuthorizationRequest,
): Promise<StepResult<AcceptedCallback>> {
  const { connection, userAgent, recorder, signal, ask, network } = context
  signal.throwIfAborted()
  const result = await userAgent.authorize(
    {
      url: request.url,
      callbackUrl: request.redirectUri,
      state: request.state,
      trace: recorder.trace,
      ask,
      network,
      keepSignedIn: connection.workbench?.keepSignedIn ? connection.name : undefined,
      keepDocuments: connection.workbench?.keepDocuments,
    },
    signal,
  )
  switch (result.kind) {
    case 'callback':
      return readCallback(context, request, result.callback)
    case 'closed':
      return { ok: false, cancelled: true, error: windowClosed }
    case 'failed': {
      const { kind: _kind, ...error } = result
      return { ok: false, error }
    }
    default:
      return assertNever(result)
  }
}

function readCallback(
  { recorder, secrets }: RunContext,
  request: AuthorizationRequest,
  callback: ReceivedCallback,
): StepResult<AcceptedCallback> {
  const received = [callback.method, callback.url, secrets.maskBody(responseInBody(callback))]
  const evidence = recorder.trace.note('callback.received', received.join(' ').trim())
  const validation = validateCallback(callback, request)
  if (!validation.ok) return { ok: false, error: { ...validation.error, evidence } }
  return { ok: true, value: validation.accepted, summary: 'state matches' }
}

/** What a `form_post` response may carry (RFC 6749 §4.1.2, RFC 9207, OpenID Connect). */
const responseParameters: ReadonlySet<string> = new Set([
  'code',
  'state',
  'iss',
  'error',
  'error_description',
  'error_uri',
  'access_token',
  'token_type',
  'expires_in',
  'scope',
  'id_token',
  'session_state',
])

/** The response in a callback's body, and nothing else of it: a 307 carries the login form along. */
function responseInBody({ body }: ReceivedCallback): string {
  const parameters = [...new URLSearchParams(body ?? '')]
  return new URLSearchParams(parameters.filter(([name]) => responseParameters.has(name))).toString()
}

const windowClosed = {
  code: 'window-closed',
  message: 'Callback: the window was closed before the login was finished.',
} as const
