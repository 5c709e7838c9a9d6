import { describe, expect, it } from 'vitest'
import { accessToken, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith, threw } from '../cases/script-results.ts'
import { findInRun, itSays } from './find-in-run.ts'

describe('a request of the script', () => {
  const asks = (requestHeaders: readonly (readonly [string, string])[]): RunScenario => ({
    script: {
      requests: [{ status: 401, json: { message: 'no' }, requestHeaders }],
      result: calledBackWith('status 401'),
    },
  })
  itSays([
    [
      'without the word Bearer',
      'userinfo-token-wrong',
      asks([['Authorization', accessToken]]),
      'the word Bearer is missing',
    ],
    [
      'with Bearer twice',
      'userinfo-token-wrong',
      asks([['Authorization', `Bearer Bearer ${accessToken}`]]),
      'the word Bearer stands twice',
    ],
    [
      'that wants Basic',
      'userinfo-unauthorised',
      {
        script: {
          requests: [{ status: 401, headers: [['www-authenticate', 'Basic']], body: '' }],
          result: calledBackWith('401'),
        },
      },
      'this address wants a user name and password',
    ],
    [
      'that ended in a profile although Slack said no',
      'userinfo-error-with-status-200',
      {
        script: {
          requests: [{ json: { ok: false, error: 'invalid_auth' } }],
          result: { kind: 'profile', profile: { user_id: '7', email: 'j@x.example', ok: false } },
        },
      },
      'made a profile of the error',
    ],
  ])
})

describe('the parameters of a script', () => {
  const missing = (fetchUserProfile: string): RunScenario => ({
    options: { scripts: { fetchUserProfile } },
    script: { requests: [], result: threw('ReferenceError', "'access_token' is not defined", 1) },
  })
  const inner = 'request.get({}, function (err, resp, body) { access_token })'
  itSays(
    [
      ['an arrow', `(at, ctx, done) => { ${inner} }`],
      [
        'a function after one that helps',
        `function pick(a, b, c) {}\nfunction main(at, ctx, done) { ${inner} }`,
      ],
      [
        'a function by its name',
        `function fetchUserProfile(at, ctx, done) { ${inner} }\nfunction pick(a) {}`,
      ],
      [
        'a bare function after comments',
        `// function (a, b)\nfunction (at, ctx, done) { ${inner} }`,
      ],
      [
        'an export',
        `const pick = (a) => a\nmodule.exports = async (at, ctx, done) => { ${inner} }`,
      ],
      ['a constant', `const main = (at, ctx, done) => { ${inner} };`],
      ['a default', `(at = '', { id_token } = {}, done) => { ${inner} }`],
    ].map(([what = '', script = '']) => [
      `are those of ${what}`,
      'script-parameter-name',
      missing(script),
      'its own name for the access token is "at"',
    ]),
  )

  it.each([
    ['not shown', 'const make = () => function (a, b, c) {}\nmake()'],
    ['a rest', '(...all) => { access_token }'],
    ['too far down', `/*${' '.repeat(52_000)}*/ (at, ctx, done) => { access_token }`],
  ])('are not guessed where they are %s', async (_, script) => {
    expect(await findInRun(missing(script), 'script-parameter-name')).toBeUndefined()
  })

  const silent = (fetchUserProfile: string): RunScenario => ({
    options: { scripts: { fetchUserProfile } },
    script: {
      requests: [],
      result: { kind: 'failed', error: { code: 'script-no-callback', message: 'x' } },
    },
  })
  it.each([
    '(at, ctx, done) => { request.get({}, function (err) { if (err) return; done(null, {}) }) }',
    '(...all) => { if (all[0]) all[2](null, {}) }',
    'function () { if (arguments[0]) arguments[2](null, {}) }',
    'make(); function make() {} (',
  ])('are not called too few without proof: %s', async (script) => {
    const found = await findInRun(silent(script), 'script-no-callback')
    expect(found?.explanation).toContain('came to its end')
    expect(found?.explanation).not.toContain('no third parameter')
  })

  it('are too few where the function shows it', async () => {
    const found = await findInRun(
      silent('async function (at, ctx) { return {} }'),
      'script-no-callback',
    )
    expect(found?.explanation).toContain('no third parameter')
  })
})

describe('a failing script', () => {
  itSays([
    [
      'without that parameter',
      'script-parameter-name',
      {
        options: { scripts: { fetchUserProfile: 'function (token) { cb() }' } },
        script: { requests: [], result: threw('ReferenceError', "'cb' is not defined", 1) },
      },
      'its function has only token',
    ],
    [
      'without any parameter',
      'script-parameter-name',
      {
        options: { scripts: { fetchUserProfile: 'function () { cb() }' } },
        script: { requests: [], result: threw('ReferenceError', "'cb' is not defined", 1) },
      },
      'its function has no parameters',
    ],
    [
      'as an arrow function',
      'script-parameter-name',
      {
        options: { scripts: { fetchUserProfile: '/* mine */ (at, ctx, done) => { callback() }' } },
        script: { requests: [], result: threw('ReferenceError', 'callback is not defined', 1) },
      },
      'its own name for the callback is "done"',
    ],
    [
      'that never calls back on one way',
      'script-no-callback',
      {
        options: { scripts: { fetchUserProfile: 'function (a, b, cb) { if (a) cb(null, {}) }' } },
        script: {
          requests: [],
          result: { kind: 'failed', error: { code: 'script-no-callback', message: 'x' } },
        },
      },
      'look for an if without else',
    ],
  ])
})
