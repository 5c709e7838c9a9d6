import { describe, expect, test } from 'vitest'
import type { HttpOutcome } from '../../../src/engine/http/http-message.ts'
import { readProbeAnswer } from '../../../src/engine/probes/read-probe-answer.ts'

function answered(status: number, body: string, type = 'application/json'): HttpOutcome {
  return {
    kind: 'answered',
    response: {
      status,
      statusText: '',
      headers: [['content-type', type]],
      body: new TextEncoder().encode(body),
    },
    timings: {},
    durationMs: 1,
  }
}

describe('the verdict on', () => {
  test.each([
    [400, '{"error":"invalid_grant"}', 'client-accepted'],
    // GitHub answers 200, and a form unless JSON is asked for.
    [200, 'error=bad_verification_code&error_description=The+code+passed', 'client-accepted'],
    [200, '{"error":"incorrect_client_credentials"}', 'client-refused'],
    [401, '{"error":"invalid_client"}', 'client-refused'],
    // Facebook has an object where the code should be.
    [400, '{"error":{"message":"Invalid verification code format."}}', 'client-accepted'],
    [400, '{"error":{"message":"Error validating client secret."}}', 'client-refused'],
    // Microsoft names an unknown client "unauthorized_client".
    [
      400,
      '{"error":"unauthorized_client","error_description":"AADSTS700016: …"}',
      'client-refused',
    ],
    [
      400,
      '{"error":"invalid_request","error_description":"client_secret is missing"}',
      'client-refused',
    ],
    [400, '{"error":"invalid_request","error_description":"bad tenant"}', 'request-refused'],
    [400, '{"error":"unsupported_grant_type"}', 'request-refused'],
    [
      400,
      '{"error":"invalid_redirect_uri","error_description":"Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. Or authorization code expired."}',
      'client-accepted',
    ],
    // Zoom says it as a reason.
    [400, '{"reason":"Invalid authorization code","error":"invalid_request"}', 'client-accepted'],
    [403, '{"status":403,"message":"invalid client secret"}', 'client-refused'],
    [200, '{"errcode":40029,"errmsg":"invalid code"}', 'client-accepted'],
    [401, '', 'client-refused'],
    [200, '{"access_token":"a"}', 'unclear'],
    [200, '<!doctype html><title>Welcome', 'unclear'],
    [500, 'null', 'unclear'],
  ])('%i %s', (status, body, verdict) => {
    expect(readProbeAnswer(answered(status, body)).verdict).toBe(verdict)
  })
})

test('the answer is told in the server’s own words', () => {
  const body = '{"error":"invalid_grant","error_description":"no\\nsuch code"}'
  expect(readProbeAnswer(answered(400, body)).said).toBe(
    'it answered with status 400 "invalid_grant": no such code',
  )
})

test('a page is told as one', () => {
  expect(readProbeAnswer(answered(200, '<p>', 'text/html; charset=utf-8')).said).toBe(
    'it answered with status 200 and a page, and named no OAuth error',
  )
})

test('a token for a made-up code is told', () => {
  expect(readProbeAnswer(answered(200, '{"access_token":"a"}')).said).toBe(
    'it gave an access token for a made-up code',
  )
})

test('no answer is told with its reason', () => {
  const failure = { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }
  expect(readProbeAnswer({ kind: 'failed', failure, timings: {}, durationMs: 1 })).toMatchObject({
    verdict: 'unreachable',
    said: 'it gave no answer: nothing listens there (connection refused)',
  })
})
