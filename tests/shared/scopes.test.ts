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

  it('takes .default for everything that the client is registered for', () => {
    const graph = 'https://graph.microsoft.com'
    expect(statesOf(`openid ${graph}/.default`, `openid User.Read ${graph}/Mail.Read`)).toEqual({
      openid: 'granted',
      [`${graph}/.default`]: 'unnamed',
    })
  })

  it('takes an ID token for openid, and misses no scope whose claims it holds', () => {
    const asked = 'openid profile api://x/read phone'
    expect(compareScopes(asked, 'api://x/read', true)).toEqual([
      { scope: 'openid', state: 'granted' },
      { scope: 'profile', state: 'unnamed' },
      { scope: 'api://x/read', state: 'granted' },
      { scope: 'phone', state: 'refused' },
    ])
    expect(statesOf(asked, 'api://x/read').openid).toBe('refused')
    // Who names one of them names them all.
    expect(compareScopes('openid email', 'openid', true)).toContainEqual({
      scope: 'email',
      state: 'refused',
    })
  })

  it('takes the right to write for that to read, as Shopify grants it', () => {
    expect(statesOf('read_products,write_products', 'write_products')).toEqual({
      read_products: 'granted',
      write_products: 'granted',
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
