import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildAuthorizationRequest } from '../../src/engine/authorization-request.ts'
import { defaultBehaviour } from '../../src/shared/behaviour.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { buildConnection } from '../builders/connection-builder.ts'

function build(connection: Connection, incoming: Record<string, string> = {}) {
  const request = buildAuthorizationRequest(connection, incoming, defaultBehaviour)
  return { ...request, query: new URL(request.url).searchParams }
}

describe('buildAuthorizationRequest', () => {
  it('asks for a code with exactly the protocol’s own parameters, in Auth0’s order', () => {
    const { query, state } = build(buildConnection())
    expect([...query]).toEqual([
      ['response_type', 'code'],
      ['redirect_uri', 'https://tenant.example.com/login/callback'],
      ['scope', 'openid profile'],
      ['state', state],
      ['client_id', 'client-4711'],
    ])
  })

  it('writes spaces as %20', () => {
    expect(build(buildConnection()).url).toContain('scope=openid%20profile')
  })

  it('makes a new state and a new verifier for each request', () => {
    const connection = buildConnection({ options: { pkce_enabled: true } })
    const [one, two] = [build(connection), build(connection)]
    expect(one.state).toMatch(/^[\w-]{32}$/)
    expect(one.codeVerifier).toMatch(/^[\w-]{43}$/)
    expect(one.state).not.toBe(two.state)
    expect(one.codeVerifier).not.toBe(two.codeVerifier)
  })

  it('sends the S256 challenge of the verifier', () => {
    const { query, codeVerifier } = build(buildConnection({ options: { pkce_enabled: true } }))
    const challenge = createHash('sha256').update(String(codeVerifier)).digest('base64url')
    expect(query.get('code_challenge')).toBe(challenge)
    expect(query.get('code_challenge_method')).toBe('S256')
  })

  it('sends no challenge without PKCE', () => {
    const { query, codeVerifier } = build(buildConnection())
    expect(query.has('code_challenge')).toBe(false)
    expect(codeVerifier).toBeNull()
  })

  it('keeps the query of authorizationURL', () => {
    const authorizationURL = 'https://id.northwind.example/authorize?p=B2C_1_x'
    expect(build(buildConnection({ options: { authorizationURL } })).query.get('p')).toBe('B2C_1_x')
  })

  it('maps incoming parameters by authParamsMap, upstream name first', () => {
    const connection = buildConnection({
      options: { authParamsMap: { custom_param: 'access_type' } },
    })
    expect(build(connection, { access_type: 'offline' }).query.get('custom_param')).toBe('offline')
    expect(build(connection, {}).query.has('custom_param')).toBe(false)
  })

  it('takes upstream_params as values and as aliases', () => {
    const upstream_params = { audience: { value: 'api' }, hint: { alias: 'login_hint' } }
    const { query } = build(buildConnection({ options: { upstream_params } }), {
      login_hint: 'ada',
    })
    expect(query.get('audience')).toBe('api')
    expect(query.get('hint')).toBe('ada')
  })

  it('keeps a parameter that the URL repeats, as passport-oauth2 does', () => {
    const authorizationURL =
      'https://id.northwind.example/authorize?resource=https://a&resource=https://b&prompt=none'
    const { query, collisions } = build(buildConnection({ options: { authorizationURL } }))
    expect(query.getAll('resource')).toEqual(['https://a', 'https://b'])
    expect(collisions).toEqual([])
  })

  it('lets another source win over all that the URL repeats, and says so once', () => {
    const authorizationURL = 'https://id.northwind.example/authorize?resource=a&resource=b'
    const options = { authorizationURL, authParams: { resource: 'c' } }
    const { query, collisions } = build(buildConnection({ options }))
    expect(query.getAll('resource')).toEqual(['c'])
    expect(collisions).toEqual(['resource from authorizationURL is replaced by authParams'])
  })

  it('lets authParamsMap win over authParams, upstream_params over both, and says so', () => {
    const { query, collisions } = build(
      buildConnection({
        options: {
          authParams: { prompt: 'none' },
          authParamsMap: { prompt: 'prompt' },
          upstream_params: { prompt: { value: 'login' } },
        },
      }),
      { prompt: 'consent' },
    )
    expect(query.getAll('prompt')).toEqual(['login'])
    expect(collisions).toEqual([
      'prompt from authParams is replaced by authParamsMap',
      'prompt from authParamsMap is replaced by upstream_params',
    ])
  })

  it('never lets configuration replace the protocol’s own parameters', () => {
    const authParams = { state: 'mine', client_id: 'other', redirect_uri: 'https://evil.example' }
    const { query, state } = build(buildConnection({ options: { authParams } }))
    expect(query.get('state')).toBe(state)
    expect(query.get('client_id')).toBe('client-4711')
    expect(query.get('redirect_uri')).toBe('https://tenant.example.com/login/callback')
  })
})

describe('the scope of the request', () => {
  it('joins connection_scope with a comma, first and not de-duplicated', () => {
    const connection = buildConnection({ options: { scope: 'identify' } })
    const { query } = build(connection, { connection_scope: 'identify email guilds.join' })
    expect(query.get('scope')).toBe('identify email guilds.join,identify')
  })

  it('joins connection_scope with a space where useOauthSpecScope is on', () => {
    const connection = buildConnection({ options: { scope: 'a b', useOauthSpecScope: true } })
    expect(build(connection, { connection_scope: 'c' }).query.get('scope')).toBe('c a b')
  })

  it('separates an array with spaces, or with commas where the behaviour says so', () => {
    const connection = buildConnection({ options: { scope: ['a', 'b'] } })
    expect(build(connection).query.get('scope')).toBe('a b')
    const comma = { ...defaultBehaviour, scopeArraySeparator: 'comma' } as const
    const { url } = buildAuthorizationRequest(connection, {}, comma)
    expect(new URL(url).searchParams.get('scope')).toBe('a,b')
  })

  it('is left out where there is none', () => {
    expect(build(buildConnection({ options: { scope: '' } })).query.has('scope')).toBe(false)
  })
})
