import type { AuthorizationRequest } from '../authorization-request.ts'
import type { AcceptedCallback } from '../callback.ts'
import type { SendHttpRequest } from '../http/http-message.ts'
import { sendTraced } from '../http/send-traced.ts'
import type { RunContext } from '../run-connection.ts'
import type { StepResult } from '../run-recorder.ts'
import {
  addTokens,
  buildTokenRequest,
  processTokenResponse,
  type TokenResponse,
  tokenResponseLimit,
} from '../token-exchange.ts'

/** Milliseconds until the token endpoint must have answered. */
const tokenExchangeTimeout = 30_000

/** Third step: exchanges the code for the token response. */
export async function exchangeCode(
  { connection, behaviour, recorder, secrets, signal }: RunContext,
  send: SendHttpRequest,
  authorization: AuthorizationRequest,
  callback: AcceptedCallback,
): Promise<StepResult<TokenResponse>> {
  secrets.add('code', callback.code)
  const request = buildTokenRequest(connection, authorization, callback, behaviour)
  const traced = await sendTraced(send, recorder.trace, 'token-exchange', request, {
    signal,
    timeoutMs: tokenExchangeTimeout,
    maxResponseSize: tokenResponseLimit,
  })
  const processed = processTokenResponse(traced, connection.options.tokenURL)
  if (!processed.ok) return processed
  addTokens(secrets, processed.tokenResponse)
  recorder.tokenResponse(processed.tokenResponse)
  const { outcome } = traced
  const status = outcome.kind === 'answered' ? outcome.response.status : 0
  const summary = `${status} in ${Math.round(outcome.durationMs)} ms`
  return { ok: true, value: processed.tokenResponse, summary }
}
