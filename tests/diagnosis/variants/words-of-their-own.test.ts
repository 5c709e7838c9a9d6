import { describe, expect, it } from 'vitest'
import { goodTokenResponse, goodUser, type RunScenario } from '../../builders/run-scenario.ts'
import { calledBackWith } from '../cases/script-results.ts'
import { findInRun, itFinds, itSays } from './find-in-run.ts'

/* Servers that say what is wrong without an `error` as RFC 6749 §5.2 wants it. */

const answered = (json: object, status = 400): RunScenario => ({ token: { status, json } })

describe('Twitch', () => {
  const secret = answered({ status: 403, message: 'invalid client secret' }, 403)
  itFinds([
    ['refuses a secret with 403', secret, ['client-secret-wrong']],
    [
      'refuses a client',
      answered({ status: 400, message: 'invalid client' }),
      ['token-invalid-client'],
    ],
    [
      'says other things with 403',
      answered({ status: 403, message: 'this client is suspended' }, 403),
      ['token-error-not-in-protocol'],
    ],
  ])
  itSays([['is quoted', 'client-secret-wrong', secret, 'answered "invalid client secret"']])
})

describe('a gateway', () => {
  itFinds([
    [
      'that only names the status in its JSON',
      answered({ message: 'Forbidden' }, 403),
      ['token-endpoint-forbidden'],
    ],
  ])
})

describe('an unknown client in words alone', () => {
  itFinds([
    [
      'is found',
      answered({ message: 'No client with requested id: client-4711' }),
      ['client-unknown'],
    ],
  ])
})

describe('HubSpot', () => {
  const refused = (status: string, message: string) => answered({ status, message })
  itFinds([
    [
      'refuses a code',
      refused('BAD_AUTH_CODE', 'missing or unknown auth code'),
      ['token-invalid-grant'],
    ],
    [
      'refuses a secret',
      refused('BAD_CLIENT_SECRET', 'missing or invalid client secret'),
      ['client-secret-wrong'],
    ],
    [
      'refuses a client',
      refused('BAD_CLIENT_ID', 'missing or invalid client id'),
      ['client-unknown'],
    ],
  ])
})

describe('words that were not quoted', () => {
  itSays([
    [
      'of Instagram',
      'token-error-not-in-protocol',
      answered({
        error_type: 'OAuthException',
        code: 400,
        error_message: 'Matching code was not found or was already used',
      }),
      'says "Matching code was not found or was already used"',
    ],
    [
      'of WeChat',
      'token-error-not-in-protocol',
      answered({ errcode: 40029, errmsg: 'invalid code' }, 200),
      'says "invalid code"',
    ],
    [
      'of TikTok v1',
      'token-error-not-in-protocol',
      answered(
        {
          data: { error_code: 10007, description: 'Authorization code expired' },
          message: 'error',
        },
        200,
      ),
      'says "Authorization code expired"',
    ],
    [
      'of a bare code',
      'token-error-not-in-protocol',
      answered({ errcode: 40029 }, 200),
      'says "errcode: 40029"',
    ],
    [
      'of Lark',
      'access-token-missing',
      answered({ code: 20003, msg: 'The authorization code is invalid' }, 200),
      'holds only "code" and "msg" and says "The authorization code is invalid"',
    ],
  ])
})

describe('a code that was pasted', () => {
  const refused = (error_description?: string): RunScenario => ({
    userAgent: 'manual',
    token: { status: 400, json: { error: 'invalid_grant', error_description } },
  })
  itSays([
    [
      'has an age that is not known',
      'token-invalid-grant',
      refused(),
      'how old it was is not known, because its address was pasted by hand. Most likely the code was too old when its address was pasted; or else the application behind the callback URL',
    ],
    [
      'has expired',
      'code-expired',
      refused('Code expired'),
      'paste the address at once, or let a window bring it',
    ],
  ])
})

describe('an expired code', () => {
  const microsoft =
    'AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.'
  itFinds([
    [
      'of Microsoft',
      answered({ error: 'invalid_grant', error_description: microsoft }),
      ['code-expired'],
    ],
  ])

  it('among other grounds is not called fresh', async () => {
    const words = 'The code is invalid or has expired'
    const found = await findInRun(
      answered({ error: 'invalid_grant', error_description: words }),
      'token-invalid-grant',
    )
    expect(found?.explanation).not.toContain('not too old')
  })
})

describe('an error beside an access token', () => {
  const json = { ...goodTokenResponse, error: 'none' }
  itFinds([['is a warning alone', { token: { json } }, ['token-error-with-status-200']]])
  itSays([
    ['is named', 'token-error-with-status-200', { token: { json } }, 'says error "none" beside it'],
  ])
})

describe('an API that answers 200 with a code of its own', () => {
  const code = 'userinfo-error-with-status-200'
  const asked = (json: object): RunScenario => ({
    script: { requests: [{ json }], result: calledBackWith('no user') },
  })
  itSays([
    [
      'is understood',
      code,
      asked({ errcode: 40003, errmsg: 'invalid openid' }),
      'its body says errcode: 40003 ("invalid openid")',
    ],
  ])

  it('is not accused for 0', async () => {
    const json = { ...goodUser, errcode: 0, errmsg: 'ok' }
    expect(await findInRun(asked(json), code)).toBeUndefined()
  })
})
