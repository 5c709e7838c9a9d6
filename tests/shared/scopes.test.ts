import { describe, expect, it } from 'vitest'
import { compareScopes } from '../../src/shared/scopes.ts'

const statesOf = (asked: string, granted: string) =>
  Object.fromEntries(compareScopes(asked, granted).map(({ scope, state }) => [scope, state]))

describe('compareScopes', () => {
  it('tells granted, refused and unasked scopes apart', () => {
    expect(compareScopes('openid email phone', 'email openid admin')).toEqual([
      { scope: 'openid', state: 'granted' },
      { scope: 'email', state: 'granted' },
      { scope: 'phone', state: 'refused' },
      { scope: 'admin', state: 'not-asked' },
    ])
  })

  it('reads scopes that are separated with commas', () => {
    expect(statesOf('repo user', 'repo,user')).toEqual({ repo: 'granted', user: 'granted' })
  })

  it('has each scope once', () => {
    expect(compareScopes('email email', 'phone phone')).toHaveLength(2)
  })

  it('knows the long names of Google and Microsoft, and what is not listed', () => {
    const google = 'https://www.googleapis.com/auth/userinfo'
    expect(
      statesOf(
        'openid email profile User.Read offline_access',
        `openid ${google}.email ${google}.profile https://graph.microsoft.com/User.Read`,
      ),
    ).toEqual({
      openid: 'granted',
      email: 'granted',
      profile: 'granted',
      'User.Read': 'granted',
      offline_access: 'unnamed',
    })
  })

  it('takes a wider scope for those that it holds', () => {
    expect(statesOf('user user:email read:org', 'user admin:org')).toEqual({
      user: 'granted',
      'user:email': 'granted',
      'read:org': 'granted',
      'admin:org': 'not-asked',
    })
  })
})
