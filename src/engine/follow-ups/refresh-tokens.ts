import { refreshRequestParameters } from '../../shared/token-request.ts'
import { addTokens, processTokenResponse } from '../token-exchange.ts'
import { buildClientRequest } from './client-request.ts'
import {
  type FollowUpContext,
  type FollowUpResult,
  failed,
  valueOfToken,
} from './follow-up-context.ts'

const noRefreshToken = {
  code: 'refresh-token-absent',
  message: 'Refresh: this run has no refresh token, so there is nothing to refresh with.',
} as const

/** Uses the refresh token (RFC 6749 §6), for all scopes of the login or for fewer. */
export async function refreshTokens(
  context: FollowUpContext,
  scope: string | undefined,
): Promise<FollowUpResult> {
  const { connection, behaviour } = context
  const kind = 'refresh'
  const refreshToken = valueOfToken(context, 'refresh_token')
  if (refreshToken === null)
    return { kind, tokenResponse: null, ...failed('no refresh token', noRefreshToken) }
  const { tokenURL } = connection.options
  const parameters = refreshRequestParameters(connection, { refreshToken, scope }, behaviour)
  const traced = await context.send(kind, buildClientRequest(context, tokenURL, parameters))
  const processed = processTokenResponse(traced, tokenURL, 'Refresh')
  if (!processed.ok) return { kind, tokenResponse: null, ...failed('refused', processed.error) }
  const { tokenResponse } = processed
  addTokens(context.secrets, tokenResponse)
  return {
    kind,
    tokenResponse,
    outcome: 'passed',
    summary: summarize(tokenResponse.refresh_token, refreshToken),
  }
}

function summarize(next: unknown, previous: string): string {
  if (next === undefined) return 'new access token, same refresh token'
  return next === previous
    ? 'new access token, the refresh token came again'
    : 'new access token and new refresh token'
}
