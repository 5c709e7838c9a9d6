import type { FaultTable } from './fault.ts'

const refresh = { kind: 'refresh' } as const
const revocation = { kind: 'revocation', token: 'refresh_token' } as const
const introspection = { kind: 'introspection', token: 'access_token' } as const
const logout = { kind: 'logout', query: {} } as const

/** What can go wrong once the login is over. */
export const followUpFaults = {
  'refresh-refused': {
    title: 'Refresh token refused',
    effect: 'The token endpoint does not take the refresh token.',
    expectedFindings: ['refresh-token-refused'],
    followUp: refresh,
  },
  'refresh-not-allowed': {
    title: 'Client may not refresh',
    effect: 'The token endpoint says that the client may not use refresh tokens.',
    expectedFindings: ['refresh-client-refused'],
    followUp: refresh,
  },
  'refresh-unavailable': {
    title: 'Refresh out of order',
    effect: 'The token endpoint answers a refresh with status 503.',
    expectedFindings: ['refresh-failed'],
    followUp: refresh,
  },
  'refresh-not-rotated': {
    title: 'Refresh token of a public client lives on',
    effect: 'The answer to a refresh holds no new refresh token.',
    expectedFindings: ['refresh-token-not-rotated'],
    setup: [
      { path: ['options', 'client_id'], value: 'oauth-workbench-public' },
      { path: ['options', 'client_secret'], value: '' },
    ],
    followUp: refresh,
  },
  'refresh-scope-narrowed': {
    title: 'Fewer scopes after a refresh',
    effect: 'The answer to a refresh grants “openid profile” only.',
    expectedFindings: ['refresh-scope-differs', 'refresh-token-rotated'],
    followUp: refresh,
  },
  'revocation-unsupported': {
    title: 'Revocation not supported',
    effect: 'The revocation endpoint does not revoke refresh tokens.',
    expectedFindings: ['revocation-unsupported'],
    followUp: revocation,
  },
  'revocation-unauthorized': {
    title: 'Client may not revoke',
    effect: 'The revocation endpoint does not know the client.',
    expectedFindings: ['revocation-unauthorized'],
    followUp: revocation,
  },
  'revocation-unavailable': {
    title: 'Revocation out of order',
    effect: 'The revocation endpoint answers with status 503.',
    expectedFindings: ['revocation-failed'],
    followUp: revocation,
  },
  'introspection-inactive': {
    title: 'Token is not active',
    effect: 'The introspection endpoint says that the token is not active.',
    expectedFindings: ['introspection-inactive'],
    followUp: introspection,
  },
  'introspection-scope-narrowed': {
    title: 'Token has fewer scopes',
    effect: 'The introspection endpoint names “openid” as the only scope.',
    expectedFindings: ['introspection-scope-differs'],
    followUp: introspection,
  },
  'introspection-unauthorized': {
    title: 'Client may not introspect',
    effect: 'The introspection endpoint lets only resource servers ask.',
    expectedFindings: ['introspection-unauthorized'],
    followUp: introspection,
  },
  'logout-return-url-refused': {
    title: 'Return address not registered',
    effect: 'The logout page does not know the post_logout_redirect_uri.',
    expectedFindings: ['logout-return-url-refused'],
    followUp: logout,
  },
  'logout-out-of-order': {
    title: 'Logout out of order',
    effect: 'The logout page answers with status 500.',
    expectedFindings: ['logout-refused'],
    followUp: logout,
  },
} as const satisfies FaultTable
