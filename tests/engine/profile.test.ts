import { describe, expect, it } from 'vitest'
import { normaliseProfile } from '../../src/engine/profile.ts'
import { type Behaviour, defaultBehaviour } from '../../src/shared/behaviour.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const tokenResponse = { access_token: 'at', refresh_token: 'rt' }

function normalise(profile: Record<string, unknown>, behaviour: Partial<Behaviour> = {}) {
  return normaliseProfile(profile, tokenResponse, buildConnection(), {
    ...defaultBehaviour,
    ...behaviour,
  })
}

describe('normaliseProfile', () => {
  it('takes an email whose second character is two code units long', () => {
    const normalised = normalise({ user_id: '7', email: 'a😀@example.com' })
    expect(normalised).toMatchObject({ ok: true, profile: { nickname: 'a😀' } })
  })

  it('makes the user that Auth0 would store', () => {
    const normalised = normalise({ user_id: '7', email: 'ada@example.com', plan: 'gold' })
    expect(normalised).toEqual({
      ok: true,
      profile: {
        user_id: 'oauth2|northwind-id|7',
        identities: [
          {
            provider: 'oauth2',
            user_id: 'northwind-id|7',
            connection: 'northwind-id',
            isSocial: true,
            access_token: 'at',
            refresh_token: 'rt',
          },
        ],
        name: 'ada@example.com',
        nickname: 'ada',
        picture:
          'https://s.gravatar.com/avatar/3e3417d7ef77d5932a6734b916515ed5?s=480&r=pg&d=https%3A%2F%2Fcdn.auth0.com%2Favatars%2Fad.png',
        email: 'ada@example.com',
        plan: 'gold',
      },
    })
  })

  it('lets the script’s own attributes win over the defaults', () => {
    const normalised = normalise({
      user_id: '7',
      email: 'ada@example.com',
      name: 'Ada',
      nickname: 'al',
      picture: 'p',
    })
    expect(normalised.ok && normalised.profile).toMatchObject({
      name: 'Ada',
      nickname: 'al',
      picture: 'p',
    })
  })

  it('takes a number as user_id', () => {
    const normalised = normalise({ user_id: 0 })
    expect(normalised.ok && normalised.profile.user_id).toBe('oauth2|northwind-id|0')
  })

  it('takes id for a missing user_id', () => {
    const normalised = normalise({ id: 7, email: 'a@example.com' })
    expect(normalised.ok && normalised.profile.user_id).toBe('oauth2|northwind-id|7')
  })

  it.each([
    ['nothing', {}, 'it is empty'],
    ['an empty user_id', { user_id: '', login: 'x' }, 'it has user_id, login'],
  ])('fails on a profile with %s', (_, profile, words) => {
    const normalised = normalise(profile)
    expect(normalised.ok ? null : normalised.error.code).toBe('user-id-missing')
    expect(normalised.ok ? null : normalised.error.message).toContain(words)
  })

  it('fails on a profile with id only, where the behaviour wants user_id', () => {
    const normalised = normalise({ id: '7' }, { idFallback: 'user_id-required' })
    expect(normalised.ok ? null : normalised.error.code).toBe('user-id-missing')
  })
})
