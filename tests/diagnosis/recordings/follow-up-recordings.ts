import type { FollowUpTask } from '../../../src/shared/follow-up.ts'
import type { Recording } from './recordings.ts'
import { spoiled } from './spoil-login.ts'

/*
 * What is done after a good login and goes wrong by a setting: the real runs that prove the checks
 * of what comes after the login, where no fault does.
 */

const refresh = { kind: 'refresh' } as const
const introspection = { kind: 'introspection', token: 'access_token' } as const
const revocation = { kind: 'revocation', token: 'refresh_token' } as const
const logout = { kind: 'logout', query: {} } as const

function then(followUp: FollowUpTask, recording: Recording): Recording {
  return { ...recording, followUp }
}

export const followUpRecordings: readonly Recording[] = [
  then(
    refresh,
    spoiled(
      'refresh-without-token',
      [['options.scope', 'openid profile email']],
      ['refresh-token-absent'],
    ),
  ),
  then(
    introspection,
    spoiled(
      'introspection-elsewhere',
      [['workbench.introspectionUrl', 'http://127.0.0.1:4410/no-such-place']],
      ['introspection-unsupported'],
    ),
  ),
  then(
    introspection,
    spoiled(
      'introspection-at-revocation',
      [['workbench.introspectionUrl', 'http://127.0.0.1:4410/revoke']],
      ['introspection-failed'],
    ),
  ),
  then(
    revocation,
    spoiled(
      'revocation-at-closed-port',
      [['workbench.revocationUrl', 'http://127.0.0.1:1/revoke']],
      ['follow-up-not-answered'],
    ),
  ),
  then(
    logout,
    spoiled('logout-nowhere', [['options.logoutUrl', undefined]], ['logout-url-absent']),
  ),
  then(
    logout,
    spoiled('logout-to-no-url', [['options.logoutUrl', '/logout']], ['logout-url-invalid']),
  ),
  then(
    logout,
    spoiled(
      'logout-script-throws',
      [
        ['options.logoutUrl', undefined],
        ['options.scripts.getLogoutUrl', 'function (query, callback) { query.app.id }'],
      ],
      ['logout-script-failed'],
    ),
  ),
  then(
    logout,
    spoiled(
      'logout-url-not-encrypted',
      [['options.logoutUrl', 'http://sign-out.invalid/logout']],
      ['follow-up-not-answered', 'logout-url-not-https'],
    ),
  ),
]
