import { describe, expect, it } from 'vitest'
import { buildIdToken, checkedAt } from '../../builders/id-token-builder.ts'
import { goodTokenResponse, type RunScenario } from '../../builders/run-scenario.ts'
import { findInRun, itSays } from './find-in-run.ts'

describe('a token URL that redirects', () => {
  const redirecting = (location: string, status = 308, tokenURL?: string): RunScenario => ({
    ...(tokenURL === undefined ? {} : { options: { tokenURL } }),
    token: { status, headers: [['location', location]] },
  })
  const code = 'token-endpoint-redirects'

  it('to http is mended with https', async () => {
    const found = await findInRun(redirecting('http://id.northwind.example/oauth2/token/'), code)
    expect(found?.explanation).toContain('use that address over https as token URL')
    expect(found?.fix?.edits).toEqual([
      { path: ['options', 'tokenURL'], value: 'https://id.northwind.example/oauth2/token/' },
    ])
  })

  it('to http on this machine is mended with that address', async () => {
    const found = await findInRun(redirecting('http://127.0.0.1:8080/token'), code)
    expect(found?.fix?.edits).toMatchObject([{ value: 'http://127.0.0.1:8080/token' }])
  })

  it.each([303, 302, 301, 300])('to any page with status %i is a page', async (status) => {
    const found = await findInRun(redirecting('https://id.northwind.example/home', status), code)
    expect(found?.explanation).toContain(
      'most likely this is a page of the server and no token endpoint',
    )
    expect(found?.fix).toBeUndefined()
  })

  it.each([301, 302])('to its address with a slash is mended, with status %i', async (status) => {
    const target = 'https://id.northwind.example/oauth2/token/'
    const found = await findInRun(redirecting(target, status), code)
    expect(found?.fix).toMatchObject({ title: 'Use the final address', edits: [{ value: target }] })
  })

  it('to another host is mended under a title that names it', async () => {
    const target = 'https://login.northwind.example/oauth2/token'
    const found = await findInRun(redirecting(target, 301), code)
    expect(found?.fix?.title).toBe('Use the address at login.northwind.example')
  })

  it('over http to another host is not mended', async () => {
    const target = 'https://login.northwind.example/oauth2/token'
    const from = 'http://id.northwind.example/oauth2/token'
    const found = await findInRun(redirecting(target, 308, from), code)
    expect(found?.explanation).toContain('anybody on the way may have written it')
    expect(found?.fix).toBeUndefined()
  })
})

describe('a refused client', () => {
  const refused = { status: 401, json: { error: 'invalid_client' } }
  const withHeader = (Authorization: string, more: object = {}): RunScenario => ({
    options: { customHeaders: { Authorization }, ...more },
    token: refused,
  })
  itSays([
    [
      'has a header without a scheme',
      'basic-credentials-wrong',
      withHeader('Y2xpZW50'),
      'the scheme "Basic" is missing',
    ],
    [
      'has a header that is not base64',
      'basic-credentials-wrong',
      withHeader('Basic client-4711:secret'),
      'what follows "Basic" is not base64',
    ],
    [
      'has a header without a colon',
      'basic-credentials-wrong',
      withHeader(`Basic ${btoa('client-4711')}`),
      'without a colon between id and secret',
    ],
    [
      'has a header without a secret',
      'basic-credentials-wrong',
      withHeader(`Basic ${btoa('client-4711:')}`),
      'behind the colon there is no secret',
    ],
    [
      'has a header of another client',
      'basic-credentials-wrong',
      withHeader(`Basic ${btoa('client-1:s')}`),
      'the user in it is not the client_id',
    ],
    [
      'has a header with another secret',
      'basic-credentials-wrong',
      withHeader(`Basic ${btoa('client-4711:old')}`),
      'the password in it is not the client_secret',
    ],
    [
      'has a good header alone',
      'token-invalid-client',
      withHeader(`Basic ${btoa('client-4711:x')}`, { client_secret: '' }),
      'the server accepts credentials only in the body',
    ],
    [
      'was answered without an OAuth error',
      'token-invalid-client',
      { token: { status: 401, body: 'Unauthorized' } },
      'The server answered status 401',
    ],
    [
      'has the id as its secret',
      'token-invalid-client',
      { options: { client_secret: 'client-4711' }, token: refused },
      'client_secret is a copy of client_id',
    ],
    [
      'has special characters in its secret',
      'client-auth-basic-wanted',
      {
        options: { client_secret: 'pa+ss/word%and:more' },
        token: {
          ...refused,
          headers: [
            ['content-type', 'application/json'],
            ['www-authenticate', 'Basic'],
          ],
        },
      },
      'wants form-encoded first',
    ],
  ])

  it('is only a hint where the server accepts both methods at once', async () => {
    const finding = await findInRun(
      {
        options: {
          customHeaders: {
            authorization: `Basic ${btoa('client-4711:a-client-secret-of-some-length')}`,
          },
        },
      },
      'client-authenticated-twice',
    )
    expect(finding?.severity).toBe('hint')
  })

  it('is only a warning where the server ignores white space in the secret', async () => {
    const scenario = { options: { client_secret: ' a-client-secret-of-some-length' } }
    expect((await findInRun(scenario, 'client-secret-whitespace'))?.severity).toBe('warning')
  })
})

describe('a refused code', () => {
  itSays([
    [
      'was issued by another host',
      'token-invalid-grant',
      {
        options: { tokenURL: 'https://api.northwind.example/token' },
        token: { status: 400, json: { error: 'invalid_grant' } },
      },
      'the code from id.northwind.example is unknown at api.northwind.example',
    ],
    [
      'is called expired at once',
      'code-expired',
      {
        token: { status: 400, json: { error: 'invalid_grant', error_description: 'Code expired' } },
      },
      'That is quick',
    ],
  ])
})

describe('an ID token', () => {
  itSays([
    [
      'signed with HS256 and another secret',
      'id-token-signature-wrong',
      {
        idToken: buildIdToken({
          header: { alg: 'HS256' },
          facts: { signature: { state: 'wrong', evidence: ['t90'] } },
        }),
      },
      'With HS256 the client secret is the key',
    ],
    [
      'from another tenant',
      'id-token-issuer',
      { idToken: buildIdToken({ discovery: { issuer: 'https://other.example' } }) },
      'the server is reached by two names',
    ],
    [
      'with the nonce of another login',
      'id-token-nonce',
      {
        idToken: buildIdToken({
          claims: { nonce: 'old' },
          facts: { expected: { clientId: 'client-4711', nonce: 'new' } },
        }),
      },
      'The token belongs to another login',
    ],
    [
      'that expired while the server sent no date',
      'id-token-expired',
      { idToken: buildIdToken({ claims: { exp: checkedAt - 5 } }) },
      'The server sent no Date header',
    ],
    [
      'that is not signed, from a token endpoint without TLS',
      'id-token-unsigned',
      {
        options: { tokenURL: 'http://127.0.0.1:4300/token' },
        idToken: buildIdToken({
          facts: { signature: { state: 'not-verified', problem: 'unsigned', evidence: [] } },
        }),
      },
      'It did not come over TLS either, so nothing vouches for it',
    ],
    [
      'without sub',
      'id-token-claim-missing',
      { idToken: buildIdToken({ claims: { sub: undefined } }) },
      'it does not say who signed in',
    ],
    [
      'from long ago',
      'id-token-issued-at',
      { idToken: buildIdToken({ claims: { iat: checkedAt - 7200 } }) },
      '2 hours ago',
    ],
  ])

  it('that does not verify makes decoding it an error', async () => {
    const id_token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIyNDQwMDMyMCJ9.c2lnbmF0dXJl'
    const finding = await findInRun(
      {
        options: {
          scripts: { fetchUserProfile: 'function (a, ctx, cb) { jwt.decode(ctx.id_token) }' },
        },
        token: { json: { ...goodTokenResponse, id_token } },
        idToken: buildIdToken({ facts: { signature: { state: 'wrong', evidence: [] } } }),
      },
      'id-token-decoded-unverified',
    )
    expect(finding?.severity).toBe('error')
  })
})
