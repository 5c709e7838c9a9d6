import type { Behaviour } from '../../shared/behaviour.ts'

type TokenResponse = Readonly<Record<string, unknown>>

/** The script's second argument: the token response, as far as Auth0 hands it over. */
export function scriptContextOf(response: TokenResponse, behaviour: Behaviour): TokenResponse {
  if (behaviour.contextRefreshToken === 'included') return response
  const { refresh_token: _refreshToken, ...rest } = response
  return rest
}
