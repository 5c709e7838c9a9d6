import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { HttpClient } from '../../../src/engine/http/http-client.ts'
import { inspectTokenResponse } from '../../../src/engine/id-token/inspect-token-response.ts'
import { RunClock } from '../../../src/engine/run-clock.ts'
import { RunRecorder } from '../../../src/engine/run-recorder.ts'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import { Redactor } from '../../../src/shared/redaction.ts'
import { emptyRun } from '../../../src/shared/run.ts'
import { buildConnection } from '../../builders/connection-builder.ts'
import { leadNamesTo } from '../../support/name-look-up.ts'
import { type IssuerServer, makeKey, sign, startIssuer, type TestKey } from './issuer-server.ts'

let key: TestKey
let issuer: IssuerServer
let client: HttpClient

beforeEach(async () => {
  key = await makeKey('ES256', 'k')
  issuer = await startIssuer([key.jwk])
  client = new HttpClient({ connections: 1 })
})

afterEach(async () => {
  vi.restoreAllMocks()
  issuer.close()
  await client.close()
})

function prepare(signal = new AbortController().signal) {
  const connection = buildConnection({
    options: { authorizationURL: `${issuer.issuer}/authorize`, tokenURL: `${issuer.issuer}/token` },
  })
  const start = emptyRun({
    id: 'run-1',
    connection,
    parameters: {},
    userAgent: 'http',
    behaviour: defaultBehaviour,
    startedAt: '2026-11-22T12:00:00.000Z',
  })
  const recorder = new RunRecorder(start, new Redactor(), new RunClock(), () => {})
  const authorization = {
    parameters: [{ name: 'nonce', value: 'n-1', source: 'authParams' }],
  } as const
  return { context: { connection, recorder, signal }, authorization }
}

it('inspects the token with what the run sent, and records what it asked', async () => {
  const { context, authorization } = prepare()
  const id_token = await sign(
    { iss: issuer.issuer, aud: 'client-4711', nonce: 'n-1' },
    { alg: 'ES256', kid: 'k' },
    key.privateKey,
  )
  const tokenResponse = { access_token: 'an-access-token', id_token }
  const facts = await inspectTokenResponse(
    context,
    client.send,
    authorization,
    { code: 'c' },
    tokenResponse,
  )
  expect(facts?.signature.state).toBe('verified')
  expect(facts?.expected).toEqual({ clientId: 'client-4711', nonce: 'n-1' })
  const exchanges = context.recorder.finish('passed').trace.filter((e) => e.kind === 'exchange')
  expect(exchanges.map(({ purpose }) => purpose)).toEqual(['id-token', 'id-token'])
  expect(facts?.signature.evidence).toEqual(exchanges.map(({ id }) => id))
})

it.each([
  ['as it is', 'pa+ss/word%of&some-length-for-hs256', (text: string) => text],
  ['form-encoded', 'pa+ss/word%of&some-length-for-hs256', encodeURIComponent],
])('takes the client secret from a Basic header that holds it %s', async (_, secret, encode) => {
  const { context, authorization } = prepare()
  const { options } = context.connection
  const connection = {
    ...context.connection,
    options: {
      ...options,
      client_secret: '',
      customHeaders: { authorization: `Basic ${btoa(`client-4711:${encode(secret)}`)}` },
    },
  }
  const key = new TextEncoder().encode(secret)
  const tokenResponse = {
    access_token: 'an-access-token',
    id_token: await sign({ iss: issuer.issuer }, { alg: 'HS256' }, key),
  }
  const facts = await inspectTokenResponse(
    { ...context, connection },
    client.send,
    authorization,
    { code: 'c' },
    tokenResponse,
  )
  expect(facts?.signature.state).toBe('verified')
})

/** Inspects a token of an issuer that is not the connection's own server, or is on one of its names. */
async function inspectFrom(iss: string, ownUrl: string) {
  const { context, authorization } = prepare()
  const { connection } = context
  const options = { ...connection.options, authorizationURL: ownUrl, tokenURL: ownUrl }
  const id_token = await sign({ iss }, { alg: 'ES256', kid: 'k' }, key.privateKey)
  return inspectTokenResponse(
    { ...context, connection: { ...connection, options } },
    client.send,
    authorization,
    { code: 'c' },
    { access_token: 'an-access-token', id_token },
  )
}

it('asks no other host whose name leads to the network of this computer', async () => {
  leadNamesTo({ 'inside.northwind.example': ['10.0.0.1'] })
  const facts = await inspectFrom('https://inside.northwind.example', `${issuer.issuer}/authorize`)
  expect(facts?.signature).toMatchObject({
    problem: 'discovery-failed',
    reason: 'its name leads to 10.0.0.1, which is an address of this computer or its network',
  })
})

it("asks the connection's own host wherever its name leads", async () => {
  const { port } = new URL(issuer.issuer)
  const own = `http://own.northwind.example:${port}`
  leadNamesTo({ 'own.northwind.example': ['127.0.0.1'] })
  issuer.answer('/.well-known/openid-configuration', { issuer: own, jwks_uri: `${own}/keys` })
  expect((await inspectFrom(own, `${own}/authorize`))?.signature.state).toBe('verified')
})

it('asks nobody where the token response has no ID token', async () => {
  const { context, authorization } = prepare()
  const tokenResponse = { access_token: 'an-access-token' }
  const facts = await inspectTokenResponse(
    context,
    client.send,
    authorization,
    { code: 'c' },
    tokenResponse,
  )
  expect(facts).toBeNull()
  expect(issuer.requests).toEqual([])
})

it('rejects with the reason of the abort', async () => {
  const { context, authorization } = prepare(AbortSignal.abort(new Error('cancelled')))
  const id_token = await sign({ iss: issuer.issuer }, { alg: 'ES256', kid: 'k' }, key.privateKey)
  const tokenResponse = { access_token: 'an-access-token', id_token }
  await expect(
    inspectTokenResponse(context, client.send, authorization, { code: 'c' }, tokenResponse),
  ).rejects.toThrow('cancelled')
})
