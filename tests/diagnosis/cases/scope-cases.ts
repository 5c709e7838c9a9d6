import { goodTokenResponse } from '../../builders/run-scenario.ts'
import type { CheckCases } from './check-case.ts'

const invalidScope = {
  code: null,
  error: 'invalid_scope',
  error_description: 'The requested scope is unknown',
}

export const scopeCases: CheckCases = {
  'scope-joined-by-comma': {
    failing: {
      options: { useOauthSpecScope: false },
      parameters: { connection_scope: 'guilds' },
      callback: invalidScope,
    },
    passing: { parameters: { connection_scope: 'guilds' }, callback: invalidScope },
    fix: [{ path: ['options', 'useOauthSpecScope'], value: true }],
  },
  'scope-granted-differs': {
    failing: { token: { json: { ...goodTokenResponse, scope: 'profile' } } },
    passing: {
      options: { scope: 'User.Read email offline_access' },
      token: {
        json: {
          ...goodTokenResponse,
          refresh_token: 'a-refresh-token',
          scope:
            'https://graph.microsoft.com/User.Read https://www.googleapis.com/auth/userinfo.email',
        },
      },
    },
  },
  'scope-array': {
    failing: { options: { scope: ['profile', 'email'] } },
    passing: { options: { scope: 'profile email' } },
    fix: [{ path: ['options', 'scope'], value: 'profile email' }],
  },
  'scope-repeated': {
    failing: { parameters: { connection_scope: 'email' } },
    passing: {
      parameters: { connection_scope: 'address' },
      token: { json: { ...goodTokenResponse, scope: undefined } },
    },
  },
  'scope-implicit': {
    failing: { options: { scope: undefined } },
    passing: { options: { scope: 'profile' } },
  },
  'scope-over-broad': {
    failing: {
      options: { scope: 'profile email https://www.googleapis.com/auth/cloud-platform' },
      token: { json: { ...goodTokenResponse, scope: undefined } },
    },
    passing: {
      options: { scope: 'profile email https://www.googleapis.com/auth/userinfo.email' },
      token: { json: { ...goodTokenResponse, scope: undefined } },
    },
  },
}
