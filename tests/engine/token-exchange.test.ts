import { describe, expect, it } from 'vitest'
import type { TracedOutcome } from '../../src/engine/http/send-traced.ts'
import {
  addTokens,
  buildTokenRequest,
  processTokenResponse,
} from '../../src/engine/token-exchange.ts'
import { type Behaviour, defaultBehaviour } from '../../src/shared/behaviour.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import { buildConnection } from '../builders/connection-builder.ts'

const authorization = {
  redirectUri: 'https://tenant.example.com/login/callback',
  codeVerifier: null,
}

function build(
  connection: Connection,
  behaviour: Partial<Behaviour> = {},
  codeVerifier: string | null = null,
) {
  return buildTokenRequest(
    connection,
    { ...authorization, codeVerifier },
    { code: 'the-code' },
    { ...defaultBehaviour, ...behaviour },
  )
}

describe('buildTokenRequest', () => {
  it('posts the credentials in the body, in node-oauth’s order', () => {
    const request = build(buildConnection(), {}, 'the-verifier')
    expect(request.method).toBe('POST')
    expect([...new URLSearchParams(String(request.body))]).toEqual([
      ['grant_type', 'authorization_code'],
      ['redirect_uri', 'https://tenant.example.com/login/callback'],
      ['code_verifier', 'the-verifier'],
      ['client_id', 'client-4711'],
      ['client_secret', 'a-client-secret-of-some-length'],
      ['code', 'the-code'],
    ])
  })

  it('sends no Accept, and custom headers as they are typed', () => {
    const customHeaders = { Authorization: 'Basic abc', 'X-Api': '1' }
    expect(build(buildConnection({ options: { customHeaders } })).headers).toEqual([
      ['Authorization', 'Basic abc'],
      ['X-Api', '1'],
      ['User-Agent', 'OAuth-Workbench'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ])
  })

  it('lets no custom header replace Content-Type or User-Agent', () => {
    const customHeaders = { 'content-type': 'application/json', 'USER-AGENT': 'mine' }
    const { headers } = build(buildConnection({ options: { customHeaders } }))
    expect(headers).toHaveLength(2)
  })

  it('keeps the body’s credentials beside a custom Authorization header, unless told otherwise', () => {
    const connection = buildConnection({
      options: { customHeaders: { authorization: 'Basic abc' } },
    })
    expect(String(build(connection).body)).toContain('client_secret=')
    const behaviour = { customAuthorizationHeader: 'replaces-body-credentials' } as const
    expect(String(build(connection, behaviour).body)).not.toContain('client_')
  })

  it('leaves an empty secret out, unless told otherwise', () => {
    const connection = buildConnection({ options: { client_secret: '' } })
    expect(String(build(connection).body)).not.toContain('client_secret')
    expect(String(build(connection, { emptyClientSecret: 'sent-empty' }).body)).toContain(
      'client_secret=&',
    )
  })
})

function answered(status: number, body: string, type = 'application/json'): TracedOutcome {
  const headers = [['content-type', type]] as const
  const response = { status, statusText: '', headers, body: Buffer.from(body) }
  return { evidence: 't7', outcome: { kind: 'answered', response, timings: {}, durationMs: 1 } }
}

function errorOf(traced: TracedOutcome) {
  const processed = processTokenResponse(traced, 'https://id.northwind.example/token')
  return processed.ok ? null : processed.error
}

describe('processTokenResponse', () => {
  it('reads JSON whatever its Content-Type', () => {
    const processed = processTokenResponse(
      answered(200, '{"access_token":"a","expires_in":60}', 'text/plain'),
      'https://id.northwind.example/token',
    )
    expect(processed).toEqual({ ok: true, tokenResponse: { access_token: 'a', expires_in: 60 } })
  })

  it('reads a form, as older servers answer', () => {
    const processed = processTokenResponse(
      answered(200, 'access_token=a&token_type=bearer', 'application/x-www-form-urlencoded'),
      'https://id.northwind.example/token',
    )
    expect(processed).toEqual({
      ok: true,
      tokenResponse: { access_token: 'a', token_type: 'bearer' },
    })
  })

  it('gives the error of RFC 6749 §5.2 in its own words', () => {
    expect(
      errorOf(answered(401, '{"error":"invalid_client","error_description":"bad secret"}')),
    ).toEqual({
      code: 'token-error-response',
      message:
        'Token exchange: the token endpoint refused with "invalid_client" (status 401): bad secret.',
      protocol: { error: 'invalid_client', error_description: 'bad secret' },
      evidence: 't7',
    })
  })

  it('takes the token, whatever error stands beside it in a response of success', () => {
    const body = '{"access_token":"a","token_type":"bearer","error":"none"}'
    expect(errorOf(answered(200, body))).toBeNull()
    expect(errorOf(answered(400, body))?.protocol).toEqual({ error: 'none' })
  })

  it('sees an error that comes with status 200', () => {
    expect(errorOf(answered(200, 'error=bad_verification_code', 'text/plain'))?.protocol).toEqual({
      error: 'bad_verification_code',
    })
  })

  it.each([
    [500, '<h1>Oops</h1>', 'text/html', 'token-endpoint-status', 'status 500 (an HTML page)'],
    [200, '<html></html>', 'text/html', 'token-response-not-understood', 'an HTML page'],
    [200, '', 'text/plain', 'token-response-not-understood', 'neither JSON nor a form'],
    [200, 'Welcome!', 'text/plain', 'token-response-not-understood', 'neither JSON nor a form'],
    [
      200,
      `{"access_token":"a","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      'application/json',
      'token-response-not-understood',
      'the token response (application/json) is JSON of more than 500 levels',
    ],
    [200, '[1]', 'application/json', 'token-response-not-understood', 'is JSON, but no object'],
    [200, '{}', 'application/json', 'access-token-missing', '"access_token", and nothing else'],
    [200, '{"a":""}', 'application/json', 'access-token-missing', '"access_token", only "a"'],
    [200, '{"access_token":""}', 'application/json', 'access-token-missing', 'that is empty'],
    [200, 'access_token=', 'text/plain', 'access-token-missing', '"access_token" that is empty'],
    [200, '{"data":{"access_token":"a"}}', 'application/json', 'access-token-missing', '"data"'],
    [200, '{"access_token":1}', 'application/json', 'access-token-missing', 'that is no text'],
  ])('explains status %i with the body %s', (status, body, type, code, words) => {
    const error = errorOf(answered(status, body, type))
    expect(error?.code).toBe(code)
    expect(error?.message).toContain(words)
  })

  it('explains a failure below HTTP and keeps its code', () => {
    const failure = { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }
    expect(
      errorOf({ evidence: 't1', outcome: { kind: 'failed', failure, timings: {}, durationMs: 1 } }),
    ).toEqual({
      code: 'token-endpoint-unreachable',
      message:
        'Token exchange: id.northwind.example gave no token response: nothing listens there (connection refused).',
      detail: 'ECONNREFUSED',
      evidence: 't1',
    })
  })
})

it('has tokens searched for that came with more secrets than are searched for', () => {
  const secrets = new Redactor()
  const others = Array.from({ length: 1000 }, (_, i) => ({ token: `other-${i}` }))
  secrets.maskBody(JSON.stringify([...others, { access_token: 'the-token' }]))
  addTokens(secrets, { access_token: 'the-token', refresh_token: 'the-other', id_token: null })
  expect(secrets.mask('/the-token/the-other')).toBe('/«access_token»/«refresh_token»')
})
