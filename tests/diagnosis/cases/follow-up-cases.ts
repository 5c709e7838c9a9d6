import {
  type AnswerScenario,
  type FollowUpScenario,
  goodTokenResponse,
  type RunScenario,
} from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

const refreshToken = 'rt.of-the-login-4711'
const granted = { ...goodTokenResponse, refresh_token: refreshToken }
const renewed = { ...goodTokenResponse, access_token: 'act.renewed-token-4712' }

/** A login with a refresh token, and what is done after it. */
function after(...followUps: readonly FollowUpScenario[]): RunScenario {
  return {
    token: { json: granted },
    workbench: {
      revocationUrl: 'https://id.northwind.example/revoke',
      introspectionUrl: 'https://id.northwind.example/introspect',
    },
    followUps,
  }
}

const profileScript = { fetchUserProfile: 'function (token, context, cb) { cb(null, {}) }' }

const refresh = (answer: AnswerScenario): FollowUpScenario => ({
  task: { kind: 'refresh' },
  answers: [answer],
})
const revoke = (answer: AnswerScenario): FollowUpScenario => ({
  task: { kind: 'revocation', token: 'refresh_token' },
  answers: [answer],
})
const introspect = (answer: AnswerScenario): FollowUpScenario => ({
  task: { kind: 'introspection', token: 'access_token' },
  answers: [answer],
})
const logout = (rest: Omit<FollowUpScenario, 'task'> = {}): FollowUpScenario => ({
  task: { kind: 'logout', query: {} },
  ...rest,
})
const refusal = (error: string, description: string, status = 400): AnswerScenario => ({
  status,
  json: { error, error_description: description },
})
const logoutAt = (logoutUrl: string, page: AnswerScenario = {}): RunScenario => ({
  ...after(logout({ page })),
  options: { logoutUrl },
})

export const followUpCases: CheckCases = {
  'refresh-token-absent': {
    failing: { followUps: [refresh({ json: renewed })] },
    passing: after(refresh({ json: renewed })),
  },
  'refresh-token-refused': {
    failing: after(refresh(refusal('invalid_grant', 'grant not found'))),
    passing: after(refresh({ json: renewed })),
  },
  'refresh-client-refused': {
    failing: after(refresh(refusal('unauthorized_client', 'refresh_token is not allowed'))),
    passing: after(refresh({ json: renewed })),
  },
  'refresh-failed': {
    failing: after(refresh({ status: 503, body: '' })),
    passing: after(refresh(refusal('invalid_grant', 'expired'))),
  },
  'refresh-scope-differs': {
    failing: after(refresh({ json: { ...renewed, scope: 'profile' } })),
    passing: after({
      task: { kind: 'refresh', scope: 'profile' },
      answers: [{ json: { ...renewed, scope: 'profile' } }],
    }),
  },
  'refresh-token-not-rotated': {
    failing: { ...after(refresh({ json: renewed })), options: { client_secret: '' } },
    passing: after(refresh({ json: renewed })),
  },
  'refresh-token-rotated': {
    failing: after(refresh({ json: { ...renewed, refresh_token: 'rt.of-the-refresh-4713' } })),
    passing: after(refresh({ json: { ...renewed, refresh_token: refreshToken } })),
  },
  'revocation-unsupported': {
    failing: after(revoke(refusal('unsupported_token_type', 'only access tokens'))),
    passing: after(revoke({ status: 200, body: '' })),
  },
  'revocation-unauthorized': {
    failing: after(revoke(refusal('invalid_client', 'client authentication failed', 401))),
    passing: after(revoke({ status: 200, body: '' })),
  },
  'revocation-failed': {
    failing: after(revoke({ status: 503, body: '' })),
    passing: after(revoke({ status: 401, body: '' })),
  },
  'introspection-unsupported': {
    failing: { ...after(introspect({ status: 404 })), workbench: {} },
    passing: after(introspect({ json: { active: true, scope: 'profile email' } })),
  },
  'introspection-unauthorized': {
    failing: after(introspect(refusal('access_denied', 'not a resource server', 403))),
    passing: after(introspect({ json: { active: true } })),
  },
  'introspection-failed': {
    failing: after(introspect({ json: { sub: '24400320' } })),
    passing: after(introspect({ status: 401, body: '' })),
  },
  'introspection-inactive': {
    failing: after(introspect({ json: { active: false } })),
    passing: after(introspect({ json: { active: true } })),
  },
  'introspection-scope-differs': {
    failing: after(introspect({ json: { active: true, scope: 'profile' } })),
    passing: after(introspect({ json: { active: true, scope: 'email profile' } })),
  },
  'logout-url-absent': {
    failing: after(logout()),
    passing: logoutAt('https://id.northwind.example/logout'),
  },
  'logout-url-invalid': {
    failing: logoutAt('id.northwind.example/logout'),
    passing: logoutAt('https://id.northwind.example/logout'),
  },
  'logout-script-failed': {
    failing: {
      ...after(
        logout({
          script: {
            kind: 'failed',
            error: { code: 'script-threw', message: 'The profile script threw: query is null.' },
          },
        }),
      ),
      options: { scripts: { ...profileScript, getLogoutUrl: 'function (q, cb) { q.x.y }' } },
    },
    passing: {
      ...after(
        logout({ script: { kind: 'profile', profile: { url: 'https://id.northwind.example/' } } }),
      ),
      options: { scripts: { ...profileScript, getLogoutUrl: 'function (q, cb) { cb(null, u) }' } },
    },
  },
  'logout-url-not-https': {
    failing: logoutAt('http://id.northwind.example/logout'),
    passing: logoutAt('http://127.0.0.1:4410/logout'),
  },
  'logout-return-url-refused': {
    failing: logoutAt('https://id.northwind.example/logout?returnTo=https%3A%2F%2Fa.example', {
      status: 400,
      body: '<h1>Oops</h1><p>post_logout_redirect_uri not registered</p>',
    }),
    passing: logoutAt('https://id.northwind.example/logout', { status: 500, body: 'Down' }),
  },
  'logout-refused': {
    failing: logoutAt('https://id.northwind.example/logout', {
      status: 404,
      body: '<title>Not Found</title><h1>Not Found</h1>',
    }),
    passing: logoutAt('https://id.northwind.example/logout'),
  },
  'follow-up-not-answered': {
    failing: after(revoke({ failure: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' } })),
    passing: after(revoke({ status: 200, body: '' })),
  },
}
