import { expect, test } from 'vitest'
import { probeConnection } from '../../../src/engine/probes/probe-connection.ts'
import { startPlayground } from '../../../src/playground/start-playground.ts'
import type { ConnectionOptions } from '../../../src/shared/connection.ts'
import { applyConnectionEdits } from '../../../src/shared/connection-edits.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import { closeScripts, startRun } from '../../flow/start-run.ts'
import { connectionFor } from '../../playground/faults/faulty-login.ts'
import {
  basicOf,
  clientRefused,
  codeRefused,
  startTokenServer,
  type TokenAnswer,
  type TokenRequest,
} from './token-server.ts'

const id = 'client-4711'
const secret = 'p+ss/w:rd of some length'
const signal = new AbortController().signal

/** Probes a connection whose token endpoint answers so. */
async function probe(
  answer: (request: TokenRequest) => TokenAnswer,
  options: Partial<ConnectionOptions> = {},
) {
  const server = await startTokenServer(answer)
  const connection = buildConnection({
    options: { client_id: id, client_secret: secret, tokenURL: server.tokenURL, ...options },
  })
  const report = await probeConnection({ connection, failed: null, signal })
  return { connection, report, ...server }
}

function isBodySecret({ form, authorization }: TokenRequest): boolean {
  return form.get('client_secret') === secret && authorization === undefined
}

test('the connection as it is works where only the code is refused', async () => {
  const { report, requests } = await probe((request) =>
    isBodySecret(request) ? codeRefused : clientRefused,
  )
  expect(report).toMatchObject({ version: 1, working: 'as-it-is' })
  expect(report).not.toHaveProperty('fix')
  expect(report.results.map(({ variant, verdict }) => [variant.code, verdict])).toEqual([
    ['as-it-is', 'client-accepted'],
  ])
  // The second request is the control, with a made-up secret.
  expect(requests.map(({ form }) => form.get('client_secret') === secret)).toEqual([true, false])
})

test('a server that wants Basic is found out, and the fix makes the header', async () => {
  const { connection, report } = await probe(({ form, authorization }) =>
    authorization === basicOf(id, secret) && !form.has('client_secret')
      ? codeRefused
      : { ...clientRefused, challenge: 'Basic realm="tokens"' },
  )
  expect(report.working).toBe('basic')
  expect(report.summary).toBe(
    'The token endpoint accepts the variant “HTTP Basic”: client_id and client_secret as they are in a Basic header, and no secret in the body.',
  )
  expect(applyConnectionEdits(connection, report.fix?.edits ?? []).options).toMatchObject({
    client_secret: '',
    customHeaders: { Authorization: basicOf(id, secret) },
  })
})

test('a server that wants the form-encoded spelling in Basic is found out', async () => {
  const encoded = basicOf(id, 'p%2Bss%2Fw%3Ard+of+some+length')
  const { connection, report } = await probe(({ authorization }) =>
    authorization === encoded ? codeRefused : clientRefused,
  )
  expect(report.working).toBe('basic-form-encoded')
  const { options } = applyConnectionEdits(connection, report.fix?.edits ?? [])
  expect(options.customHeaders).toEqual({ Authorization: encoded })
})

test('a server that wants the secret in the body is found out', async () => {
  const header = { authorization: basicOf(id, secret) }
  const { connection, report } = await probe(
    (request) => (isBodySecret(request) ? codeRefused : clientRefused),
    { customHeaders: header },
  )
  expect(report.working).toBe('secret-in-body')
  const { options } = applyConnectionEdits(connection, report.fix?.edits ?? [])
  expect(options).toMatchObject({ client_secret: secret, customHeaders: {} })
})

test('a public client is found out', async () => {
  const { report } = await probe(({ form, authorization }) =>
    form.has('client_secret') || authorization ? clientRefused : codeRefused,
  )
  expect(report).toMatchObject({
    working: 'no-secret',
    fix: { edits: [{ path: ['options', 'customHeaders', 'Authorization'] }, { value: '' }] },
  })
})

test('a server that refuses an unknown code_verifier is found out', async () => {
  const unknown = { error: 'invalid_request', error_description: 'unknown parameter' }
  const { report } = await probe(
    ({ form }) => (form.has('code_verifier') ? { status: 400, body: unknown } : codeRefused),
    { pkce_enabled: true, client_secret: '' },
  )
  expect(report).toMatchObject({
    working: 'without-code-verifier',
    fix: { edits: [{ path: ['options', 'pkce_enabled'], value: false }] },
  })
})

test('what no connection can be told is said, and no fix is offered', async () => {
  const unknown = { error: 'invalid_request', error_description: 'redirect_uri is not allowed' }
  const { report } = await probe(
    ({ form }) => (form.has('redirect_uri') ? { status: 400, body: unknown } : codeRefused),
    { client_secret: '' },
  )
  expect(report.working).toBe('without-redirect-uri')
  expect(report).not.toHaveProperty('fix')
  expect(report.summary).toContain('no setting of a connection does that')
})

test('a server that speaks JSON only when asked is found out', async () => {
  const { report } = await probe((request) => {
    if (request.accept !== 'application/json') return { status: 200, body: '<p>Welcome' }
    return isBodySecret(request) ? codeRefused : clientRefused
  })
  expect(report).toMatchObject({
    working: 'accept-json',
    fix: { edits: [{ path: ['options', 'customHeaders', 'Accept'], value: 'application/json' }] },
  })
})

test('a server that looks at the code first says nothing of the client, so logins are planned', async () => {
  const { report, requests } = await probe(() => codeRefused)
  expect(report.working).toBeNull()
  expect(requests).toHaveLength(2)
  expect(report.results[0]?.explanation).toBe(
    'It answered with status 400 "invalid_grant": unknown code. It says the same to a made-up secret, so it looks at the code before the client, and a made-up code cannot tell.',
  )
  expect(report.plans.map(({ code, trial }) => [code, trial])).toEqual([
    ['with-pkce', 'new-login'],
    ['without-scope', 'new-login'],
    ['basic', 'new-login'],
    ['basic-form-encoded', 'new-login'],
    ['no-secret', 'new-login'],
  ])
})

test('wrong credentials are refused whichever way they are sent', async () => {
  const { report } = await probe(() => clientRefused)
  expect(report.working).toBeNull()
  expect(report.results.map(({ verdict }) => verdict)).toEqual(Array(4).fill('client-refused'))
  expect(report.summary).toBe(
    'The token endpoint accepted none of the variants. Most likely client_id or client_secret is wrong there, whichever way it is sent.',
  )
})

test('nothing more is tried where nothing listens', async () => {
  const { tokenURL, close } = await startTokenServer(() => codeRefused)
  close()
  const connection = buildConnection({ options: { tokenURL } })
  const report = await probeConnection({ connection, failed: null, signal })
  expect(report.results.map(({ verdict }) => verdict)).toEqual(['unreachable'])
  expect(report.summary).toBe('The token endpoint gave no answer, so no variant could be tried.')
})

test('at most eight requests are sent, each in the trace and none with a secret in it', async () => {
  const { report, requests } = await probe(
    () => ({ status: 400, body: { error: 'invalid_request' } }),
    { pkce_enabled: true, customHeaders: { Authorization: basicOf(id, secret) } },
  )
  expect(requests.length).toBeGreaterThan(4)
  expect(requests.length).toBeLessThanOrEqual(8)
  const exchanges = report.trace.filter(({ kind }) => kind === 'exchange')
  expect(exchanges).toHaveLength(requests.length)
  expect(exchanges.every((e) => e.kind === 'exchange' && e.purpose === 'probe')).toBe(true)
  const text = JSON.stringify(report)
  expect(text).not.toContain(secret)
  expect(text).not.toContain(basicOf(id, secret).slice(6))
  const known = new Set(report.trace.map((event) => event.id))
  for (const { evidence } of report.results)
    expect(evidence.every((event) => known.has(event))).toBe(true)
})

test('every code is made up, and no two are the same', async () => {
  const { requests } = await probe(() => clientRefused)
  const codes = requests.map(({ form }) => form.get('code') ?? '')
  expect(codes.every((code) => code.startsWith('made-up-'))).toBe(true)
  expect(new Set(codes).size).toBe(codes.length)
})

test('probes that are cancelled reject with the reason', async () => {
  const cancelled = AbortSignal.abort(new Error('enough'))
  const connection = buildConnection()
  const probes = probeConnection({ connection, failed: null, signal: cancelled })
  await expect(probes).rejects.toThrow('enough')
})

test('the fix for a playground that wants Basic makes its next login pass', async () => {
  const playground = await startPlayground({ port: 0, fault: 'client-wants-basic' })
  try {
    const connection = connectionFor(playground.address, null)
    const { run } = await startRun(connection)
    expect(run.failedStep).toBe('token-exchange')
    const report = await probeConnection({ connection, failed: run, signal })
    expect(report.working).toBe('basic')
    const mended = applyConnectionEdits(connection, report.fix?.edits ?? [])
    expect((await startRun(mended)).run.outcome).toBe('passed')
  } finally {
    await Promise.all([playground.close(), closeScripts()])
  }
})
