import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { checkConfiguration } from '../../../src/engine/preflight/check-configuration.ts'
import { preflightConnection } from '../../../src/engine/preflight/preflight-connection.ts'
import { startPlayground } from '../../../src/playground/start-playground.ts'
import type { Connection } from '../../../src/shared/connection.ts'
import { playgroundConnection } from '../../../src/shared/connection-samples.ts'
import type { FaultName } from '../../../src/shared/faults/faults.ts'
import { outcomeOfPreflight } from '../../../src/shared/preflight.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import { hurryTimeLimits } from '../../support/hurried-time-limits.ts'
import { listenInSilence } from '../../support/silent-server.ts'
import { startTlsServer } from '../../support/tls-server.ts'
import { checkIn, json, page, startProvider, wellBehaved } from './provider-server.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

function preflight(connection: Connection, probeToken = false) {
  return preflightConnection({ connection, probeToken, signal: new AbortController().signal })
}

async function connectToPlayground(fault?: FaultName): Promise<Connection> {
  const playground = await startPlayground({ port: 0, fault })
  onTestFinished(() => playground.close())
  return playgroundConnection(playground.address)
}

describe('against the playground', () => {
  test('every check passes', async () => {
    const report = await preflight(await connectToPlayground(), true)
    expect(outcomeOfPreflight(report)).toBe('passed')
    expect(report.checks.map(({ code, status }) => [code, status])).toEqual([
      ['connection-valid', 'passed'],
      ['authorization-host-resolves', 'passed'],
      ['authorization-host-connects', 'passed'],
      ['authorization-host-tls', 'skipped'],
      ['authorization-endpoint-answers', 'passed'],
      ['token-endpoint-answers', 'passed'],
      ['token-client-authentication', 'passed'],
      ['discovery-found', 'passed'],
      ['discovery-issuer', 'passed'],
      ['discovery-authorization-endpoint', 'passed'],
      ['discovery-token-endpoint', 'passed'],
      ['discovery-userinfo-endpoint', 'passed'],
      ['discovery-code-flow', 'passed'],
      ['discovery-pkce', 'passed'],
      ['discovery-scopes', 'passed'],
      ['discovery-client-authentication', 'passed'],
      ['discovery-request-form', 'passed'],
      ['clocks-agree', 'passed'],
    ])
  })

  test('a wrong secret is found where the person agreed to ask', async () => {
    const { options, ...others } = await connectToPlayground()
    const connection = { ...others, options: { ...options, client_secret: 'not-the-secret' } }
    const check = checkIn(await preflight(connection, true), 'token-client-authentication')
    expect(check?.status).toBe('failed')
    expect(check?.explanation).toBe(
      'It answered with status 401 "invalid_client": client authentication failed. It refuses the client before it looks at the code. Every other way was refused too, so most likely client_id or client_secret is wrong.',
    )
  })

  test('the way of authentication that works comes with its fix', async () => {
    const report = await preflight(await connectToPlayground('client-wants-basic'), true)
    const check = checkIn(report, 'token-client-authentication')
    expect(check).toMatchObject({
      status: 'failed',
      fix: {
        title: 'Change the connection to “HTTP Basic”',
        edits: [{ computed: 'basic-authorization' }, { value: '' }],
      },
    })
  })

  test('a clock that is wrong is a warning', async () => {
    const report = await preflight(await connectToPlayground('clock-ahead'))
    expect(outcomeOfPreflight(report)).toBe('warning')
    const check = checkIn(report, 'clocks-agree')
    expect(check?.explanation).toMatch(
      /^The server’s clock is 9[34] seconds ahead of this computer’s;/,
    )
  })
})

describe('what is sent', () => {
  test('without consent, no credentials and no code', async () => {
    const bodies: string[] = []
    const provider = await startProvider({
      ...wellBehaved,
      '/oauth2/token': (response, request) => {
        request.on('data', (chunk) => bodies.push(String(chunk)))
        request.on('end', () => json(400, { error: 'invalid_request' })(response, request))
      },
    })
    const connection = provider.connect({ customHeaders: { 'X-Api-Key': 'key-of-some-length' } })
    const report = await preflight(connection)
    expect(bodies).toEqual(['grant_type=authorization_code'])
    expect(JSON.stringify(report.trace)).not.toMatch(/X-Api-Key/i)
    expect(checkIn(report, 'token-client-authentication')?.status).toBe('skipped')
  })

  test('one authorization request, with the connection’s own redirect URI', async () => {
    const provider = await startProvider()
    await preflight(provider.connect(), true)
    const requests = provider.requests.filter((line) => line.startsWith('GET /oauth2/authorize'))
    expect(requests).toHaveLength(1)
    expect(requests[0]).toContain(
      `redirect_uri=${encodeURIComponent('https://tenant.example.com/login/callback')}`,
    )
  })

  test('redirects are not followed', async () => {
    const provider = await startProvider()
    await preflight(provider.connect())
    expect(provider.requests).not.toContain('GET /login')
  })

  test('at most ten requests, whatever the server answers, each in the trace', async () => {
    const provider = await startProvider({ '/oauth2/token': json(400, { error: 'invalid_scope' }) })
    const connection = provider.connect({
      authorizationURL: `${provider.origin}/a/b/oauth2/authorize`,
      customHeaders: { Authorization: 'Basic Y2xpZW50OnNlY3JldA==' },
    })
    const { trace } = await preflight(connection, true)
    expect(provider.requests.length).toBeGreaterThan(6)
    expect(provider.requests.length).toBeLessThanOrEqual(10)
    const exchanges = trace.filter((event) => event.kind === 'exchange')
    expect(exchanges).toHaveLength(provider.requests.length)
    expect(new Set(exchanges.map(({ purpose }) => purpose))).toEqual(new Set(['preflight']))
  })

  test('no secret reaches the report', async () => {
    const secret = 'a-client-secret-of-some-length'
    const provider = await startProvider({
      ...wellBehaved,
      '/oauth2/token': json(401, { error: 'invalid_client', error_description: secret }),
    })
    const report = await preflight(provider.connect({ client_secret: secret }), true)
    expect(JSON.stringify(report)).not.toContain(secret)
    expect(report.connection.options.client_secret).toBe('«client_secret»')
  })

  test('every evidence is an event of the trace', async () => {
    const { checks, trace } = await preflight(await connectToPlayground(), true)
    const known = trace.map(({ id }) => id)
    for (const { evidence } of checks) expect(known).toEqual(expect.arrayContaining([...evidence]))
  })
})

describe('a server that is down', () => {
  test('is told by its connection, and nothing is sent', async () => {
    const provider = await startProvider()
    await provider.close()
    const report = await preflight(provider.connect(), true)
    expect(outcomeOfPreflight(report)).toBe('failed')
    const { host } = new URL(provider.origin)
    expect(checkIn(report, 'authorization-host-connects')).toMatchObject({
      status: 'failed',
      explanation: `${host} cannot be reached: nothing listens there (connection refused).`,
    })
    for (const code of ['authorization-endpoint-answers', 'token-endpoint-answers'])
      expect(checkIn(report, code)).toMatchObject({
        status: 'skipped',
        explanation: 'Its host cannot be reached.',
      })
  })

  test('is told by its name, where nobody knows that', async () => {
    // Longer than a label may be (RFC 1035 §2.3.4), so that no name server is asked.
    const origin = `https://${'a'.repeat(64)}.example`
    const connection = buildConnection({
      options: { authorizationURL: `${origin}/authorize`, tokenURL: `${origin}/token` },
    })
    const report = await preflight(connection)
    expect(checkIn(report, 'authorization-host-resolves')?.status).toBe('failed')
    expect(checkIn(report, 'authorization-host-connects')?.status).toBe('skipped')
  })

  test('is told for each host', async () => {
    const [up, down] = await Promise.all([startProvider(), startProvider()])
    await down.close()
    const report = await preflight(up.connect({ tokenURL: `${down.origin}/oauth2/token` }))
    expect(checkIn(report, 'authorization-endpoint-answers')?.status).toBe('passed')
    expect(checkIn(report, 'token-host-connects')?.status).toBe('failed')
    expect(checkIn(report, 'token-endpoint-answers')?.status).toBe('skipped')
  })

  test('is told by its silence', async () => {
    hurryTimeLimits({ from: 300, to: 300 })
    const provider = await startProvider({
      '/oauth2/authorize': () => {},
      '/oauth2/token': () => {},
    })
    const report = await preflight(provider.connect(), true)
    expect(checkIn(report, 'token-endpoint-answers')?.explanation).toMatch(
      /^It gave no answer: no complete response within/,
    )
    expect(checkIn(report, 'token-client-authentication')?.status).toBe('skipped')
  })

  test('is asked for its description only once where it does not answer', async () => {
    hurryTimeLimits({ from: 300, to: 300 })
    const origin = `http://127.0.0.1:${await listenInSilence()}`
    const connection = buildConnection({
      options: { authorizationURL: `${origin}/authorize`, tokenURL: `${origin}/token` },
    })
    const report = await preflight(connection)
    expect(checkIn(report, 'discovery-found')).toMatchObject({
      status: 'skipped',
      explanation: expect.stringContaining('did not answer when it was asked'),
      evidence: [expect.any(String)],
    })
  })

  test('is told where TLS never begins', async () => {
    hurryTimeLimits({ from: 300, to: 300 })
    const port = await listenInSilence()
    const origin = `https://127.0.0.1:${port}`
    const connection = buildConnection({
      options: { authorizationURL: `${origin}/authorize`, tokenURL: `${origin}/token` },
    })
    expect(checkIn(await preflight(connection), 'authorization-host-tls')).toMatchObject({
      status: 'failed',
      explanation: `127.0.0.1:${port} cannot be trusted: it does not answer.`,
    })
  })
})

test('a certificate that nobody trusts is told, and nothing is sent over it', async () => {
  const server = await startTlsServer()
  onTestFinished(() => server.close())
  const connection = buildConnection({
    options: {
      authorizationURL: `${server.address}/authorize`,
      tokenURL: `${server.address}/token`,
    },
  })
  const report = await preflight(connection)
  expect(checkIn(report, 'authorization-host-tls')).toMatchObject({
    status: 'failed',
    explanation: `${new URL(server.address).host} cannot be trusted: its TLS certificate is self-signed.`,
  })
  expect(report.trace.some(({ kind }) => kind === 'exchange')).toBe(false)
})

describe('a server that is no authorization server', () => {
  test('answers nothing at both endpoints', async () => {
    const provider = await startProvider({})
    const report = await preflight(provider.connect(), true)
    for (const code of ['authorization-endpoint-answers', 'token-endpoint-answers'])
      expect(checkIn(report, code)).toMatchObject({
        status: 'failed',
        explanation:
          "There is nothing at this URL (status 404). Compare its path with the provider's documentation.",
      })
    expect(checkIn(report, 'token-client-authentication')?.status).toBe('skipped')
    expect(checkIn(report, 'discovery-found')?.status).toBe('skipped')
  })

  test('has a page for everything', async () => {
    const home = page(200, 'Welcome')
    const provider = await startProvider({
      '/oauth2/authorize': home,
      '/oauth2/token': home,
      '/.well-known/openid-configuration': home,
    })
    const report = await preflight(provider.connect())
    expect(checkIn(report, 'token-endpoint-answers')).toMatchObject({
      status: 'failed',
      explanation:
        'It answers with status 200 and text/html, not with an error of OAuth, so it is no token endpoint.',
    })
  })
})

test('a connection that is not complete is told, and its endpoints are not asked', async () => {
  const provider = await startProvider()
  const report = await preflight(provider.connect({ client_id: '' }), true)
  expect(checkIn(report, 'connection-valid')).toMatchObject({
    status: 'failed',
    explanation: 'client_id is missing.',
  })
  const asked = provider.requests.filter((line) => /\/oauth2\/(authorize|token)/.test(line))
  expect(asked).toEqual([])
})

test('a connection without URLs is told', async () => {
  const connection = buildConnection({ options: { authorizationURL: '', tokenURL: 'nowhere' } })
  const report = await preflight(connection)
  expect(report.checks.map(({ code, status }) => [code, status])).toEqual([
    ['connection-valid', 'failed'],
    ['authorization-endpoint-answers', 'skipped'],
    ['token-endpoint-answers', 'skipped'],
    ['clocks-agree', 'skipped'],
  ])
})

test('a preflight that is cancelled rejects with the reason', async () => {
  const provider = await startProvider()
  const signal = AbortSignal.abort(new Error('enough'))
  const cancelled = preflightConnection({
    connection: provider.connect(),
    probeToken: false,
    signal,
  })
  await expect(cancelled).rejects.toThrow('enough')
})

test('says which keys it knows nothing of', () => {
  const connection = buildConnection({ options: { colour: 'blue' } })
  expect(checkConfiguration(connection)).toMatchObject({
    status: 'passed',
    explanation: 'Every known field has a value that Auth0 takes. Not known here: options.colour.',
  })
})
