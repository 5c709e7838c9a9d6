import { describe, expect, it } from 'vitest'
import { accessToken, goodUser, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith } from '../cases/script-results.ts'
import { findInRun, itFinds, itSays } from './find-in-run.ts'

const bearer = [['Authorization', `Bearer ${accessToken}`] as const]

function asked(requests: NonNullable<NonNullable<RunScenario['script']>['requests']>): RunScenario {
  return { script: { requests, result: calledBackWith('status') } }
}

function passedWith(
  requests: NonNullable<NonNullable<RunScenario['script']>['requests']>,
  user_id = '24400320',
): RunScenario {
  const profile = { user_id, email: 'jane@northwind.example', email_verified: true }
  return { script: { requests, result: { kind: 'profile', profile } } }
}

describe('an Authorization header', () => {
  const sent = (value: string) =>
    asked([{ status: 401, json: { message: 'no' }, requestHeaders: [['Authorization', value]] }])
  itFinds([
    ['of an object', sent('Bearer [object Object]'), ['userinfo-token-wrong']],
    ['of nothing', sent('undefined'), ['userinfo-token-wrong']],
    ['of nothing but Bearer', sent('Bearer '), ['userinfo-unauthorised']],
    ['of other credentials', sent('Basic YTpi'), ['userinfo-unauthorised']],
    ['of a key', sent('a-key-of-some-length'), ['userinfo-unauthorised']],
    ['of the token', sent(`Bearer ${accessToken}`), ['userinfo-unauthorised']],
  ])
  itSays([
    [
      'of an object is named',
      'userinfo-token-wrong',
      sent('Bearer [object Object]'),
      'that is an object, not the token',
    ],
    [
      'of other credentials is no token',
      'userinfo-unauthorised',
      sent('Basic YTpi'),
      'holds something else than the access token. Most likely the API wants the access token',
    ],
  ])

  it('of other credentials lets no token be read on the way', async () => {
    const found = await findInRun(
      passedWith([
        {
          url: 'http://api.northwind.example/me',
          json: goodUser,
          requestHeaders: [['Authorization', 'Basic YTpi']],
        },
      ]),
      'access-token-over-http',
    )
    expect(found).toBeUndefined()
  })
})

describe('a token that is not sent', () => {
  const code = 'userinfo-token-not-sent'
  const redirect = (from: string, location: string, requestHeaders = bearer) => ({
    ...{ url: from, status: 301, body: '', requestHeaders },
    headers: [['location', location] as const],
  })
  const refused = (url: string) => ({
    url,
    status: 401,
    json: { message: 'no' },
    requestHeaders: [],
  })
  itSays([
    [
      'was left out after a redirect to another host',
      code,
      asked([
        redirect('https://northwind.example/me', 'https://www.northwind.example/me'),
        refused('https://www.northwind.example/me'),
      ]),
      'Use the final address in the script: https://www.northwind.example/me.',
    ],
    [
      'was left out on the way',
      code,
      asked([
        redirect('https://northwind.example/me', 'https://www.northwind.example/me'),
        redirect('https://www.northwind.example/me', '/v2/me', []),
        refused('https://www.northwind.example/v2/me'),
      ]),
      'the script sent it to https://northwind.example/me, which redirects to another host',
    ],
    [
      'was not sent before a redirect either',
      code,
      asked([
        redirect('https://northwind.example/me', 'https://www.northwind.example/me', []),
        refused('https://www.northwind.example/me'),
      ]),
      'Add headers: { Authorization:',
    ],
  ])
})

describe('a response with status 200 and an error', () => {
  const code = 'userinfo-error-with-status-200'
  const tikTok = {
    data: { user: { open_id: '24400320', display_name: 'Jane' } },
    error: { code: 'ok', message: '', log_id: '20261122120000' },
  }
  it.each([
    ['of TikTok that says ok', tikTok],
    ['whose code is 0', { ...goodUser, error: { code: 0, message: 'Success' } }],
    ['that is empty', { ...goodUser, error: { code: null, messages: [] } }],
    ['beside the user', { ...goodUser, error: { code: 17, message: 'no picture' } }],
    ['that says none', { ...goodUser, error: 'none' }],
  ])('%s is none', async (_, json) => {
    expect(await findInRun(passedWith([{ json }]), code)).toBeUndefined()
  })

  it.each([
    [
      'of TikTok',
      { data: {}, error: { code: 'access_token_invalid', message: 'The token is bad' } },
    ],
    ['that is a number', { error: { code: 190 } }],
    ['that is a text', { error: 'invalid_auth' }],
  ])('%s is one', async (_, json) => {
    expect((await findInRun(asked([{ json }]), code))?.severity).toBe('error')
    expect(await findInRun(passedWith([{ json }]), code)).toBeDefined()
  })
})

describe('a request that the login did not need', () => {
  const emails = { url: 'https://api.northwind.example/user/emails' }
  itFinds([
    [
      'is no profile of an error where an earlier one knows the user',
      passedWith([{ json: goodUser }, { ...emails, status: 404, json: { message: 'Not Found' } }]),
      ['userinfo-not-found'],
    ],
  ])

  it('is no profile of an error where the script puts a prefix before the id', async () => {
    const failed = { ...emails, status: 403, json: { message: 'Forbidden' } }
    const scenario = passedWith([{ json: goodUser }, failed], 'northwind|24400320')
    expect(await findInRun(scenario, 'userinfo-error-as-profile')).toBeUndefined()
  })

  it.each([
    [401, 'userinfo-unauthorised', { message: 'no' }, bearer],
    [403, 'userinfo-forbidden', { message: 'no' }, bearer],
    [403, 'userinfo-insufficient-scope', { message: 'missing_scope' }, bearer],
    [429, 'userinfo-rate-limited', {}, bearer],
    [401, 'userinfo-token-not-sent', {}, []],
    [401, 'userinfo-token-wrong', {}, [['Authorization', 'Bearer undefined'] as const]],
    [400, 'userinfo-user-agent-missing', { message: 'Send a User-Agent' }, bearer],
  ])('with status %d is only a warning: %s', async (status, code, json, requestHeaders) => {
    const failed = { ...emails, status, json, requestHeaders }
    expect((await findInRun(passedWith([{ json: goodUser }, failed]), code))?.severity).toBe(
      'warning',
    )
    expect((await findInRun(asked([failed]), code))?.severity).toBe('error')
  })

  it('makes a profile of an error where nobody else told who the user is', async () => {
    const found = await findInRun(
      passedWith([{ json: { ok: true } }, { status: 500, json: { message: 'Internal' } }]),
      'userinfo-error-as-profile',
    )
    expect(found?.severity).toBe('error')
  })
})

describe('an API that wants more than the token', () => {
  const twitch = { status: 401, message: 'Client ID and OAuth token do not match' }
  itSays([
    [
      'is quoted, and its header comes first',
      'userinfo-unauthorised',
      asked([{ status: 401, json: twitch, requestHeaders: bearer }]),
      'and "Client ID and OAuth token do not match", although the script sent the access token in its Authorization header. Most likely the API wants a header more',
    ],
    [
      'is quoted with status 400',
      'script-callback-error',
      asked([
        {
          status: 400,
          json: { error: { message: 'API calls from the server require an appsecret_proof' } },
          requestHeaders: bearer,
        },
      ]),
      'was answered with status 400 and "API calls from the server require an appsecret_proof"',
    ],
  ])
})

describe('an API that wants a User-Agent', () => {
  const page = '<title>Blocked</title><p>whoa there! Please set a unique User-Agent.</p>'
  const codes = ['userinfo-user-agent-missing']
  itFinds([
    [
      'says so on a page',
      asked([{ status: 403, body: page, headers: [['content-type', 'text/html']] }]),
      codes,
    ],
    [
      'is Reddit, which says 429',
      asked([
        { url: 'https://oauth.reddit.com/api/v1/me', status: 429, body: 'Too Many Requests' },
      ]),
      codes,
    ],
    [
      'was sent one',
      asked([
        { status: 429, json: {}, requestHeaders: [...bearer, ['User-Agent', 'northwind/1']] },
      ]),
      ['userinfo-rate-limited'],
    ],
  ])
})
