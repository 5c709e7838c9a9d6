import { describe, expect, test } from 'vitest'
import { discoveryCandidates } from '../../../src/engine/preflight/discovery-candidates.ts'
import { preflightConnection } from '../../../src/engine/preflight/preflight-connection.ts'
import type { ConnectionOptions } from '../../../src/shared/connection.ts'
import { checkIn, discoverable, json, startProvider, wellBehaved } from './provider-server.ts'

/** One check of a preflight against a provider whose discovery document is changed so. */
async function checkWith(
  code: string,
  document: Readonly<Record<string, unknown>> | ((origin: string) => object),
  options: Partial<ConnectionOptions> = {},
) {
  const change = typeof document === 'function' ? document : () => document
  const provider = await startProvider(discoverable(change))
  const connection = provider.connect(options)
  const { signal } = new AbortController()
  const report = await preflightConnection({ connection, probeToken: false, signal })
  return { check: checkIn(report, code), origin: provider.origin }
}

describe('where a document may be', () => {
  test.each([
    [
      'https://id.example.com/authorize',
      'https://id.example.com/token',
      'https://id.example.com/.well-known/openid-configuration',
    ],
    [
      'https://org.okta.example/oauth2/default/v1/authorize',
      'https://org.okta.example/oauth2/default/v1/token',
      'https://org.okta.example/oauth2/default/.well-known/openid-configuration',
    ],
    [
      'https://sso.example.com/realms/staff/protocol/openid-connect/auth',
      'https://sso.example.com/realms/staff/protocol/openid-connect/token',
      'https://sso.example.com/realms/staff/.well-known/openid-configuration',
    ],
    [
      'https://login.microsoft.example/contoso/oauth2/v2.0/authorize',
      'https://login.microsoft.example/contoso/oauth2/v2.0/token',
      'https://login.microsoft.example/contoso/v2.0/.well-known/openid-configuration',
    ],
    [
      'https://accounts.example.com/o/oauth2/v2/auth',
      'https://oauth2.apis.example.com/token',
      'https://accounts.example.com/.well-known/openid-configuration',
    ],
  ])('%s', (authorization, token, first) => {
    expect(discoveryCandidates(new URL(authorization), new URL(token))[0]).toBe(first)
  })

  test('is also before the path, as RFC 8414 has it', () => {
    const authorization = new URL('https://id.example.com/tenant-a/oauth2/authorize')
    const token = new URL('https://id.example.com/tenant-a/oauth2/token')
    expect(discoveryCandidates(authorization, token)).toEqual([
      'https://id.example.com/tenant-a/.well-known/openid-configuration',
      'https://id.example.com/.well-known/oauth-authorization-server/tenant-a',
      'https://id.example.com/.well-known/openid-configuration',
      'https://id.example.com/tenant-a/oauth2/.well-known/openid-configuration',
    ])
  })
})

describe('the document', () => {
  test('is found where RFC 8414 has it', async () => {
    const provider = await startProvider({
      ...wellBehaved,
      '/.well-known/oauth-authorization-server': json(200, { issuer: 'https://a.example' }),
    })
    const connection = provider.connect()
    const { signal } = new AbortController()
    const report = await preflightConnection({ connection, probeToken: false, signal })
    expect(checkIn(report, 'discovery-found')?.explanation).toBe(
      `Its discovery document is at ${provider.origin}/.well-known/oauth-authorization-server.`,
    )
  })

  test('is not any JSON', async () => {
    const provider = await startProvider({
      ...wellBehaved,
      '/.well-known/openid-configuration': json(200, { hello: 'world' }),
    })
    const connection = provider.connect()
    const { signal } = new AbortController()
    const report = await preflightConnection({ connection, probeToken: false, signal })
    expect(checkIn(report, 'discovery-found')?.status).toBe('skipped')
  })
})

test('nothing differs where the connection is what the provider announces', async () => {
  const provider = await startProvider(discoverable())
  const connection = provider.connect()
  const { signal } = new AbortController()
  const { checks } = await preflightConnection({ connection, probeToken: false, signal })
  const compared = checks.filter(({ code }) => code.startsWith('discovery-'))
  expect(compared.map(({ status }) => status)).not.toContain('warning')
  expect(compared.map(({ status }) => status)).not.toContain('failed')
})

describe('what differs', () => {
  test('the issuer', async () => {
    const { check, origin } = await checkWith('discovery-issuer', {
      issuer: 'https://other.example',
    })
    expect(check).toMatchObject({
      status: 'warning',
      explanation: `The document at ${origin}/.well-known/openid-configuration says that the issuer is https://other.example, which belongs to another address.`,
    })
  })

  test('the authorization URL, whose own query the fix keeps', async () => {
    const provider = await startProvider(
      discoverable((origin) => ({ authorization_endpoint: `${origin}/v2/authorize` })),
    )
    const authorizationURL = `${provider.origin}/oauth2/authorize?p=B2C_1_signin`
    const connection = provider.connect({ authorizationURL })
    const { signal } = new AbortController()
    const report = await preflightConnection({ connection, probeToken: false, signal })
    expect(checkIn(report, 'discovery-authorization-endpoint')).toMatchObject({
      status: 'warning',
      fix: {
        edits: [
          {
            path: ['options', 'authorizationURL'],
            value: `${provider.origin}/v2/authorize?p=B2C_1_signin`,
          },
        ],
      },
    })
  })

  test('the token URL', async () => {
    const { check, origin } = await checkWith('discovery-token-endpoint', (own) => ({
      token_endpoint: `${own}/v2/token`,
    }))
    expect(check).toMatchObject({
      status: 'warning',
      explanation: `The connection has ${origin}/oauth2/token, and the provider announces ${origin}/v2/token.`,
      fix: { edits: [{ path: ['options', 'tokenURL'], value: `${origin}/v2/token` }] },
    })
  })

  test('the userinfo URL of the script', async () => {
    const fetchUserProfile = `function f(t, c, cb) { request.get('https://a.example/userinfo', cb) }`
    const { check } = await checkWith(
      'discovery-userinfo-endpoint',
      { userinfo_endpoint: 'https://b.example/userinfo' },
      { scripts: { fetchUserProfile } },
    )
    expect(check).toMatchObject({
      status: 'warning',
      explanation:
        'The script asks https://a.example/userinfo, and the provider announces https://b.example/userinfo.',
    })
  })

  test('the flow', async () => {
    const { check } = await checkWith('discovery-code-flow', {
      response_types_supported: ['id_token'],
      grant_types_supported: ['implicit'],
    })
    expect(check).toMatchObject({
      status: 'failed',
      explanation:
        'The flow that Auth0 uses is not there: "code" is not in its response_types_supported, and "authorization_code" is not in its grant_types_supported.',
    })
  })

  test('PKCE that is off', async () => {
    const { check } = await checkWith('discovery-pkce', {}, { pkce_enabled: false })
    expect(check).toMatchObject({
      status: 'warning',
      fix: { edits: [{ path: ['options', 'pkce_enabled'], value: true }] },
    })
  })

  test('PKCE without S256', async () => {
    const { check } = await checkWith('discovery-pkce', {
      code_challenge_methods_supported: ['plain'],
    })
    expect(check).toMatchObject({
      status: 'failed',
      fix: { edits: [{ path: ['options', 'pkce_enabled'], value: false }] },
    })
  })

  test('the scopes', async () => {
    const { check } = await checkWith('discovery-scopes', {}, { scope: 'openid admin root' })
    expect(check).toMatchObject({
      status: 'warning',
      explanation:
        'The provider does not announce admin, root; it may know more scopes than it says (RFC 8414 §2).',
    })
  })

  test('the client authentication', async () => {
    const { check } = await checkWith('discovery-client-authentication', {
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
    })
    expect(check).toMatchObject({
      status: 'warning',
      explanation:
        'The connection uses client_secret_post, and the provider announces client_secret_basic.',
      fix: { edits: [{ computed: 'basic-authorization' }, { value: '' }] },
    })
  })

  test('client authentication that Auth0 does not have', async () => {
    const { check } = await checkWith('discovery-client-authentication', {
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    })
    expect(check?.status).toBe('failed')
    expect(check).not.toHaveProperty('fix')
  })

  test('client authentication in two ways at once', async () => {
    const { check } = await checkWith(
      'discovery-client-authentication',
      {},
      { customHeaders: { Authorization: 'Basic YTpi' } },
    )
    expect(check?.status).toBe('warning')
  })

  test.each([
    ['require_pushed_authorization_requests', 'RFC 9126'],
    ['require_signed_request_object', 'RFC 9101'],
  ])('%s', async (field, rule) => {
    const { check } = await checkWith('discovery-request-form', { [field]: true })
    expect(check?.status).toBe('failed')
    expect(check?.explanation).toContain(rule)
  })
})
