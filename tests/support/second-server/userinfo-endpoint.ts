import { type Endpoint, reply } from './second-server-state.ts'

/** Answers `/api/me` for a bearer token, with names that are no standard claims. */
export const answerUserinfo: Endpoint = (call) => {
  const { faults, accessTokens } = call.state
  if (faults.userinfo === 'hang') return undefined
  const [, token] = /^Bearer (\S+)$/i.exec(call.headers.authorization ?? '') ?? []
  if (token === undefined || !accessTokens.has(token) || faults.userinfo === 'unauthorized')
    return reply(401, 'application/json', JSON.stringify({ error: 'invalid_token' }), {
      'WWW-Authenticate': 'Bearer error="invalid_token"',
    })
  const me = { id: 4711, login: 'hedy', mail: 'hedy@second.example' }
  return reply(200, 'application/json', JSON.stringify(me))
}
