import { describe, expect, it } from 'vitest'
import { goodTokenResponse, goodUser, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith, threw } from '../cases/script-results.ts'
import { findInRun, itFinds, itSays } from './find-in-run.ts'

/* Runs that look like a fault and are none, or another one. */

const refused = (json: object, status = 400): RunScenario => ({ token: { status, json } })

describe('a healthy login', () => {
  const withId = (user_id: string, sub = user_id): RunScenario => ({
    script: {
      requests: [{ json: { ...goodUser, sub } }],
      result: {
        kind: 'profile',
        profile: { user_id, email: goodUser.email, email_verified: true },
      },
    },
  })
  const granting = (asked: string, scope: string): RunScenario => ({
    options: { scope: asked },
    token: { json: { ...goodTokenResponse, scope } },
  })
  itFinds([
    ['at another Auth0 tenant', withId('auth0|5f7c'), []],
    ['at another Auth0 tenant with such a connection', withId('oauth2|shop|5f7c'), []],
    [
      'with an id that its script prefixes',
      withId('oauth2|5f7c', '5f7c'),
      ['profile-user-id-prefixed'],
    ],
    ['at GitHub, which leaves out what is implied', granting('user user:email', 'user'), []],
    ['that got less', granting('user:email read:org', 'repo'), ['scope-granted-differs']],
  ])
})

describe('a right to write that is granted for one to read', () => {
  const json = { ...goodTokenResponse, scope: 'admin:org' }
  itSays([
    [
      'is more than was asked for, not less',
      'scope-granted-differs',
      { options: { scope: 'read:org' }, token: { json } },
      'also grants "admin:org"',
    ],
  ])
})

describe('what a proxy of the provider answers', () => {
  const body = '<html><head><title>502 Proxy Error</title></head><body>Proxy Error</body></html>'
  itFinds([
    [
      'is the fault of the provider',
      { token: { status: 502, body } },
      ['token-endpoint-unavailable'],
    ],
  ])
})

describe('a callback with the errors of Facebook', () => {
  const callback = {
    code: null,
    error_code: '1349126',
    error_message: 'App Not Setup: This app is still in development mode',
  }
  itFinds([['is refused', { callback }, ['authorization-error-unknown']]])
  itSays([['quotes them', 'authorization-error-unknown', { callback }, 'App Not Setup']])
})

describe('a secret that may also be an unknown client', () => {
  itSays(
    [
      'Invalid client or Invalid client credentials',
      'The client_id and/or client_secret passed are incorrect.',
      'invalid client_id or client_secret',
    ].map((error_description) => [
      error_description,
      'client-secret-wrong',
      refused({ error: 'invalid_client', error_description }, 401),
      'does not say whether it means client_id "client-4711" or its secret',
    ]),
  )
})

describe('a client of a single-page app', () => {
  const error_description =
    "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."
  it('is not mended by leaving the secret out', async () => {
    const finding = await findInRun(
      refused({ error: 'invalid_request', error_description }),
      'client-secret-unexpected',
    )
    expect(finding?.explanation).toContain('leaving the secret out does not help')
    expect(finding?.fix).toBeUndefined()
  })
})

describe('a script that failed after it had called back', () => {
  const warnings = [
    ['failed-after-callback', 'The profile script failed after it had called back: x'],
  ] as const
  itSays([
    [
      'with an error',
      'failed-after-callback',
      { script: { result: calledBackWith('no user'), warnings } },
      'The error that it called back with counts, and ended the login',
    ],
    [
      'with a profile that has no id',
      'failed-after-callback',
      { script: { result: { kind: 'profile', profile: { email: 'a@b.c' } }, warnings } },
      'The profile counts; but',
    ],
  ])
})

describe('a request of the script over a dead proxy', () => {
  const failure = { code: 'ERR_PROXY_CONNECTION_FAILED', message: 'the proxy cannot be reached' }
  itFinds([
    [
      'is told once',
      { script: { requests: [{ failure }], result: threw('Error', 'no proxy') } },
      ['proxy-unreachable'],
    ],
  ])
})

describe('a page that speaks of an app, a client or a redirect URI', () => {
  const page = (text: string, status = 200): RunScenario => ({
    userAgent: 'http',
    pages: [{ status, body: `<title>Northwind</title><p>${text}</p>` }],
    ending: { kind: 'closed' },
  })
  itFinds([
    [
      'is a login page',
      page('Approve it in your authenticator app identified by 7'),
      ['login-not-finished'],
    ],
    ['hides a text that is not shown', page('Unknown client'), ['login-not-finished']],
    ['says no', page('Invalid App ID', 400), ['client-id-unknown-to-login']],
    [
      'says no with status 200, as those of Microsoft',
      page("AADSTS700016: Application with identifier 'x' was not found in the directory"),
      ['client-id-unknown-to-login'],
    ],
    [
      'came before the callback',
      {
        ...page('Invalid redirect URL'),
        ending: undefined,
        ...refused(
          { error: 'invalid_client', error_description: 'Client authentication failed' },
          401,
        ),
      } as RunScenario,
      ['token-invalid-client'],
    ],
  ])
})

describe('a fix', () => {
  it('writes no placeholder in the place of a secret', async () => {
    const finding = await findInRun(
      {
        options: {
          tokenURL:
            'http://id.northwind.example/token?client_secret=a-client-secret-of-some-length',
        },
      },
      'endpoint-not-encrypted',
    )
    expect(finding?.explanation).toContain('tokenURL begins with http://')
    expect(finding?.fix).toBeUndefined()
  })
})

describe('scopes with commas', () => {
  const invalid_scope = {
    code: null,
    error: 'invalid_scope',
    error_description: 'Not enabled: account_email',
  }
  itSays([
    [
      'that somebody typed, one of which is refused',
      'authorization-invalid-scope',
      { options: { scope: 'account_email,profile_image' }, callback: invalid_scope },
      'It names "account_email": remove it, or allow it for the client at the provider. The commas between them may be the reason as well',
    ],
  ])
  itFinds([
    [
      'that somebody typed',
      { options: { scope: 'account_email,profile_image' }, callback: invalid_scope },
      ['authorization-invalid-scope'],
    ],
  ])

  it.each([
    ['come from the application alone', undefined],
    ['come from the application beside others', 'identify'],
  ])('are not mended in the connection where they %s', async (_, scope) => {
    const finding = await findInRun(
      {
        options: { scope, useOauthSpecScope: false },
        parameters: { connection_scope: 'guilds,email' },
        callback: invalid_scope,
      },
      'scope-joined-by-comma',
    )
    expect(finding?.severity).toBe('error')
    expect(finding?.fix).toBeUndefined()
  })

  it('keep them when one is named once', async () => {
    const finding = await findInRun({ options: { scope: 'read,read,activity' } }, 'scope-repeated')
    expect(finding?.fix?.edits).toEqual([{ path: ['options', 'scope'], value: 'read,activity' }])
  })
})

describe('a refusal of the client in words of the server’s own', () => {
  itSays([
    [
      'with an OAuth code under another name, as at Okta',
      'token-invalid-client',
      refused({ errorCode: 'invalid_client', errorSummary: "Invalid value for 'client_id'." }, 401),
      '"invalid_client" with "Invalid value for \'client_id\'"',
    ],
    [
      'without any code',
      'token-invalid-client',
      refused({ errors: [{ message: 'Who are you?' }] }, 401),
      'The server answered status 401 and "Who are you?" to client_id',
    ],
  ])
  const challenged: RunScenario = {
    token: {
      status: 401,
      headers: [
        ['content-type', 'application/json'],
        ['www-authenticate', 'Basic realm="oauth"'],
      ],
      json: { error: 'invalid_client', error_description: 'Invalid client secret' },
    },
  }
  itFinds([['that names the secret, beside a challenge', challenged, ['client-secret-wrong']]])
  itSays([
    ['that names the secret', 'client-secret-wrong', challenged, 'only from a Basic header'],
    [
      'that wants an Accept header',
      'token-endpoint-wants-json',
      refused({ message: 'Accept header must be application/json' }, 406),
      'add "Accept": "application/json" to customHeaders',
    ],
  ])
})

describe('a script that stumbles over a refusal', () => {
  itFinds([
    [
      'is explained by the refusal',
      {
        script: {
          requests: [{ status: 401, json: { message: 'no' } }],
          result: threw('TypeError', "cannot read property 'id' of undefined"),
        },
      },
      ['userinfo-unauthorised'],
    ],
  ])
})

describe('a failure that only the inspection of the ID token met', () => {
  it('gives way to that of the script', async () => {
    const failure = { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }
    const finding = await findInRun(
      {
        script: { requests: [{ failure }], result: threw('Error', 'refused') },
        finish: (run) => ({
          ...run,
          trace: [
            {
              ...{ id: 't90', at: 1, kind: 'exchange', purpose: 'id-token', timings: {} },
              request: { method: 'GET', url: 'https://keys.northwind.example/', headers: [] },
              durationMs: 1,
              error: failure,
            },
            ...run.trace,
          ],
        }),
      },
      'connection-refused',
    )
    expect(finding?.explanation).toMatch(/^api\.northwind\.example refused/)
    expect(finding?.severity).toBe('error')
  })
})
