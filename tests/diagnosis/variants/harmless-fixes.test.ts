import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import { buildIdToken } from '../../builders/id-token-builder.ts'
import { buildRun } from '../../builders/run-builder.ts'
import { goodTokenResponse, type RunScenario } from '../../builders/run-scenario.ts'
import { findInRun, itSays } from './find-in-run.ts'

/*
 * A fix is applied with one click, so it must not change what works: each of these is offered where
 * it mends something, and nowhere else.
 */

describe('announced endpoints', () => {
  const code = 'discovery-endpoints-differ'
  const microsoft = 'https://login.microsoftonline.com'
  const tenant = '8eaef023-2b34-4da1-9baa-8bc8c9d6a490'

  function announcing(
    discovery: Readonly<Record<string, unknown>>,
    options: Readonly<Record<string, unknown>> = {},
    iss = 'https://id.northwind.example',
  ): RunScenario {
    return { options, idToken: buildIdToken({ claims: { iss }, discovery }) }
  }

  it.each(['common', 'organizations', 'consumers'])('of one tenant replace no %s', async (all) => {
    const scenario = announcing(
      {
        authorization_endpoint: `${microsoft}/${tenant}/oauth2/v2.0/authorize`,
        token_endpoint: `${microsoft}/${tenant}/oauth2/v2.0/token`,
      },
      {
        authorizationURL: `${microsoft}/${all}/oauth2/v2.0/authorize`,
        tokenURL: `${microsoft}/${all}/oauth2/v2.0/token`,
      },
      `${microsoft}/${tenant}/v2.0`,
    )
    expect(await findInRun(scenario, code)).toBeUndefined()
  })

  it('are named where only a version that the issuer has in its name differs', async () => {
    const scenario = announcing(
      { token_endpoint: 'https://id.northwind.example/v2/token' },
      { tokenURL: 'https://id.northwind.example/v1/token' },
      'https://id.northwind.example/v2',
    )
    expect((await findInRun(scenario, code))?.fix).toBeDefined()
  })

  it('keep the query of the address that they replace', async () => {
    const scenario = announcing(
      { authorization_endpoint: 'https://id.northwind.example/v2/authorize?p=other' },
      { authorizationURL: 'https://id.northwind.example/authorize?p=B2C_1_in&access_type=offline' },
    )
    expect((await findInRun(scenario, code))?.fix?.edits).toEqual([
      {
        path: ['options', 'authorizationURL'],
        value: 'https://id.northwind.example/v2/authorize?p=other&access_type=offline',
      },
    ])
  })

  it.each([
    ['of another host', 'https://id.example.org/oauth2/v2/token'],
    ['without encryption', 'http://id.northwind.example/v2/token'],
  ])('%s are named, and not put in', async (_, token_endpoint) => {
    const found = await findInRun(announcing({ token_endpoint }), code)
    expect(found?.explanation).toContain(token_endpoint)
    expect(found?.fix).toBeUndefined()
  })
})

describe('offline access', () => {
  const code = 'refresh-token-absent'
  const refreshing = (scope: string | readonly string[], more: RunScenario = {}): RunScenario => ({
    ...more,
    options: { scope, ...more.options },
    followUps: [{ task: { kind: 'refresh' } }],
  })
  const google = { options: { authorizationURL: 'https://accounts.google.com/o/oauth2/v2/auth' } }
  const supporting = (scopes_supported: readonly string[]) => ({
    token: { json: { ...goodTokenResponse, id_token: 'e30.e30.' } },
    idToken: buildIdToken({ discovery: { scopes_supported } }),
  })
  const scopeIs = (value: string) => [{ path: ['options', 'scope'], value }]

  it.each([
    [
      'a login with OpenID Connect',
      refreshing('openid email'),
      scopeIs('openid email offline_access'),
    ],
    ['scopes with commas', refreshing('openid,email'), scopeIs('openid,email,offline_access')],
    [
      'a server that has it',
      refreshing('openid', supporting(['openid', 'offline_access'])),
      scopeIs('openid offline_access'),
    ],
    ['a server that has it not', refreshing('openid', supporting(['openid'])), undefined],
    ['a login without OpenID Connect', refreshing('user'), undefined],
    [
      'Google, in its own way',
      refreshing('openid email', google),
      [{ path: ['options', 'authParams', 'access_type'], value: 'offline' }],
    ],
  ])('is offered to %s', async (_, scenario, edits) => {
    expect((await findInRun(scenario, code))?.fix?.edits).toEqual(edits)
  })
})

describe('a browser of one\u2019s own', () => {
  const code = 'embedded-browser-refused'
  const shows = (userAgent: RunScenario['userAgent'], status: number, body: string) => ({
    ...(userAgent ? { userAgent } : {}),
    pages: [{ status, body }],
    ending: { kind: 'closed' } as const,
  })
  const disallowed = 'Error 403: disallowed_useragent'

  it('is the system browser only where it can come back', async () => {
    const callbackUrl = 'http://127.0.0.1:8765/callback'
    const scenario = { ...shows('embedded-window', 403, disallowed), workbench: { callbackUrl } }
    const found = await findInRun(scenario, code)
    expect(found?.explanation).toContain('Run it again with the system browser.')
    expect(found?.fix?.edits).toEqual([
      { path: ['workbench', 'userAgent'], value: 'system-browser' },
    ])
  })

  it.each([
    ['embedded-window', 400, 'Your browser is not supported'],
    ['chromium', 403, 'Unsupported browser'],
    ['chromium', 200, 'This browser or app may not be secure'],
  ] as const)('is wanted where %s gets status %d and "%s"', async (agent, status, text) => {
    expect(await findInRun(shows(agent, status, text), code)).toBeDefined()
  })

  it.each([
    ['http', 200],
    ['chromium', 200],
    ['http', 400],
  ] as const)(
    'is not wanted where %s gets status %d and a text in reserve',
    async (agent, status) => {
      const body = '<p hidden>Your browser is not supported</p><p>Password</p>'
      expect(await findInRun(shows(agent, status, body), code)).toBeUndefined()
    },
  )

  itSays([
    [
      'is told where a window cannot come back',
      'callback-url-unusable',
      {
        pages: [],
        ending: {
          kind: 'failed',
          code: 'callback-not-loopback',
          message: 'Authorization request: the system browser can come back only to this machine.',
        },
      },
      'Run it by hand, which works with every callback URL',
    ],
  ])
})

describe('an address of an app', () => {
  const handedTo = (redirectTo: string): RunScenario => ({
    pages: [{ status: 302, redirectTo }],
    ending: { kind: 'failed', code: 'unexpected-redirect', message: 'Callback: an app.' },
  })
  it.each([
    ['com.example.app:/oauth2redirect?x=1#y', 'com.example.app:/oauth2redirect'],
    ['com.example.app://login/done?x=1', 'com.example.app://login/done'],
    ['com.example.app:done', 'com.example.app:done'],
  ])('is taken over as it is: %s', async (redirectTo, value) => {
    const found = await findInRun(handedTo(redirectTo), 'unexpected-redirect-scheme')
    expect(found?.explanation).toContain(`redirected to ${value},`)
    expect(found?.fix?.edits).toEqual([{ path: ['workbench', 'callbackUrl'], value }])
  })

  it('is named as it is where it got the response', async () => {
    const target = 'com.example.app:/oauth2redirect?code=abc&state={state}'
    const found = await findInRun(handedTo(target), 'callback-elsewhere')
    expect(found?.explanation).toContain('sent the response to com.example.app:/oauth2redirect ')
  })
})

describe('a prompt', () => {
  const refused = (options: NonNullable<RunScenario['options']>, error: string): RunScenario => ({
    options,
    callback: { code: null, error },
  })
  it.each(['login_required', 'consent_required', 'interaction_required'])(
    'that is wanted stays in the request after %s',
    async (error) => {
      const options = { upstream_params: { prompt: { value: 'login' } } }
      const run = await buildRun(refused(options, error))
      expect(diagnose(run, run.connection).flatMap(({ fix }) => fix ?? [])).toEqual([])
    },
  )

  it('is no reason to remove another one', async () => {
    const options = {
      authParams: { prompt: 'none' },
      upstream_params: { prompt: { alias: 'prompt' } },
    }
    const found = await findInRun(refused(options, 'login_required'), 'login-required')
    expect(found?.fix?.edits).toEqual([{ path: ['options', 'authParams', 'prompt'] }])
  })
})
