import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { RunRequest } from '../../src/engine/run-connection.ts'
import type { Connection } from '../../src/shared/connection.ts'
import type { Run } from '../../src/shared/run.ts'
import type { SecondServerFaults } from '../support/second-server/second-server-state.ts'
import { type SecondServer, startSecondServer } from '../support/second-server.ts'
import { secondServerConnection } from '../support/second-server-connection.ts'
import { startTlsServer } from '../support/tls-server.ts'
import { closeScripts, startRun } from './start-run.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})
afterAll(closeScripts)

type OptionChange = (server: SecondServer) => Partial<Connection['options']>

async function runWith(
  faults: SecondServerFaults,
  change: OptionChange = () => ({}),
  request: Partial<RunRequest> = {},
): Promise<{ run: Run; server: SecondServer }> {
  const server = await startSecondServer(faults)
  closers.push(server.close)
  const connection = secondServerConnection(server.address)
  const options = { ...connection.options, ...change(server) }
  const { run } = await startRun({ ...connection, options }, request)
  return { run, server }
}

function failureOf(run: Run) {
  const step = run.steps.find((s) => s.status === 'failed' || s.status === 'cancelled')
  return {
    outcome: run.outcome,
    step: step?.name,
    code: step?.error?.code,
    message: step?.error?.message,
  }
}

describe('a run against a server of other habits', () => {
  it('passes with HTTP Basic by customHeaders and a form-encoded token response', async () => {
    const { run, server } = await runWith({})
    expect(run.outcome).toBe('passed')
    expect(run.tokenResponse).toEqual({
      access_token: '«access_token»',
      token_type: 'bearer',
      scope: 'read:me',
    })
    expect(run.profile?.user_id).toBe('oauth2|second-server|4711')
    const token = server.requests.find((r) => r.url === '/oauth/token')
    expect(token?.headers.authorization).toMatch(/^Basic /)
    expect(new URLSearchParams(token?.body).get('client_id')).toBe('second-client')
  })

  it('shows the credentials of customHeaders only as a placeholder', async () => {
    const { run, server } = await runWith({})
    const sent = server.requests.find((r) => r.url === '/oauth/token')?.headers.authorization ?? ''
    const text = JSON.stringify(run)
    expect(text).toContain('«customHeaders.Authorization»')
    expect(text).not.toContain(sent.slice('Basic '.length))
  })

  it('fails with invalid_client where the Basic header is missing', async () => {
    const { run } = await runWith({}, () => ({ customHeaders: {} }))
    expect(run.steps[2]?.error).toMatchObject({
      code: 'token-error-response',
      protocol: { error: 'invalid_client', error_description: 'use HTTP Basic' },
    })
  })
})

describe('what a server does wrong ends the run with a sentence that names step and cause', () => {
  it.each([
    [{ authorization: 'wrong-state' }, 'callback', 'state-mismatch'],
    [{ authorization: 'no-state' }, 'callback', 'state-missing'],
    [{ authorization: 'access-denied' }, 'callback', 'access-denied'],
    [{ authorization: 'login-page' }, 'callback', 'person-needed'],
    [{ authorization: 'redirect-loop' }, 'callback', 'too-many-redirects'],
    [{ token: 'html' }, 'token-exchange', 'token-response-not-understood'],
    [{ token: 'huge' }, 'token-exchange', 'token-endpoint-response-too-large'],
    [{ userinfo: 'unauthorized' }, 'profile-script', 'script-callback-error'],
  ] as const)('%o', async (faults, step, code) => {
    const { run } = await runWith(faults)
    expect(failureOf(run)).toMatchObject({ outcome: 'failed', step, code })
    expect(failureOf(run).message).toMatch(
      {
        callback: /^Callback: /,
        'token-exchange': /^Token exchange: /,
        'profile-script': /^Profile script: /,
      }[step],
    )
  })

  it.each([
    [{ authorization: 'hang' }, 'callback'],
    [{ token: 'hang' }, 'token-exchange'],
    [{ userinfo: 'hang' }, 'profile-script'],
  ] as const)('a server that never answers: %o', async (faults, step) => {
    const { run } = await runWith(faults, undefined, { signal: AbortSignal.timeout(1500) })
    expect(failureOf(run)).toMatchObject({ outcome: 'failed', step, code: 'run-timed-out' })
  })

  it('a token endpoint that is down', async () => {
    const { run } = await runWith({}, () => ({ tokenURL: 'http://127.0.0.1:9/token' }))
    expect(failureOf(run)).toEqual({
      outcome: 'failed',
      step: 'token-exchange',
      code: 'token-endpoint-unreachable',
      message:
        'Token exchange: 127.0.0.1:9 gave no token response: nothing listens there (connection refused).',
    })
  })

  it('a token endpoint with a self-signed certificate', async () => {
    const tls = await startTlsServer()
    closers.push(tls.close)
    const { run } = await runWith({}, () => ({ tokenURL: `${tls.address}/token` }))
    expect(failureOf(run)).toMatchObject({
      step: 'token-exchange',
      code: 'token-endpoint-tls-error',
      message: expect.stringContaining('its TLS certificate is self-signed'),
    })
  })
})

describe('what a script does wrong ends the run with a sentence that names step and cause', () => {
  it.each([
    ['has a syntax error', 'function (a, b, c) {\n  var = 1\n}', 'script-syntax-error', 2],
    ['throws', 'function (a, b, c) {\n  undefinedName()\n}', 'script-threw', 2],
    ['never calls back', 'function (a, b, c) {}', 'script-no-callback', undefined],
    [
      'calls back with an error',
      'function (a, b, c) { c(new Error("no")) }',
      'script-callback-error',
      undefined,
    ],
    ['is no function', '42', 'script-not-a-function', undefined],
  ])('a script that %s', async (_, fetchUserProfile, code, line) => {
    const { run } = await runWith({}, () => ({ scripts: { fetchUserProfile } }))
    const error = run.steps[3]?.error
    expect(error?.code).toBe(code)
    if (line !== undefined) expect(error?.location?.line).toBe(line)
  })

  it('a script that throws in its request’s callback', async () => {
    const { run } = await runWith({}, ({ address }) => ({
      scripts: {
        fetchUserProfile: `function (token, context, callback) {
  request.get('${address}/api/me', function (error, response, body) {
    throw new TypeError('oops')
  })
}`,
      },
    }))
    expect(run.steps[3]?.error).toMatchObject({ code: 'script-threw', location: { line: 3 } })
  })

  it('a profile without user_id, with the line that called back', async () => {
    const { run } = await runWith({}, () => ({
      scripts: {
        fetchUserProfile: 'function (a, b, c) {\n  c(null, { email: "a@example.com" })\n}',
      },
    }))
    expect(failureOf(run)).toMatchObject({ step: 'profile', code: 'user-id-missing' })
    expect(run.steps[4]?.error?.location?.line).toBe(2)
  })
})

describe('a connection that cannot be run', () => {
  it('fails at the authorization request and names the field', async () => {
    const { run } = await runWith({}, () => ({ tokenURL: '' }))
    expect(failureOf(run)).toEqual({
      outcome: 'failed',
      step: 'authorization-request',
      code: 'connection-incomplete',
      message: 'Authorization request: tokenURL is missing.',
    })
  })
})
