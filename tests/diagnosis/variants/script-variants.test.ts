import { describe } from 'vitest'
import { accessToken, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith, threw } from '../cases/script-results.ts'
import { itSays } from './find-in-run.ts'

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
