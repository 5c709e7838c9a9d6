import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { limits } from '../../src/engine/profile-script/limits.ts'
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts'
import type { Connection } from '../../src/shared/connection.ts'
import { playgroundConnection } from '../../src/shared/connection-samples.ts'
import { applyRunEvent, emptyRun, type RunEvent } from '../../src/shared/run.ts'
import { listen } from '../support/request-log-server.ts'
import { closeScripts, startRun } from './start-run.ts'

let playground: Playground
beforeAll(async () => {
  playground = await startPlayground({ port: 0 })
})
afterAll(async () => {
  await closeScripts()
  await playground.close()
})

function connection(change: Partial<Connection['options']> = {}): Connection {
  const sample = playgroundConnection(playground.address)
  return { ...sample, options: { ...sample.options, authParams: { demo_user: 'ada' }, ...change } }
}

describe('a run against the playground', () => {
  it('passes every step and makes the profile that Auth0 would store', async () => {
    const { run } = await startRun(connection())
    expect(run.steps.map((s) => [s.name, s.status])).toEqual([
      ['authorization-request', 'passed'],
      ['callback', 'passed'],
      ['token-exchange', 'passed'],
      ['profile-script', 'passed'],
      ['profile', 'passed'],
    ])
    expect(run).toMatchObject({ version: 1, outcome: 'passed', failedStep: null })
    expect(run.profile?.user_id).toMatch(/^oauth2\|playground\|.+/)
    expect(run.profile?.email).toMatch(/@/)
    expect(run.console.map((line) => line.text).join()).toContain('profile of')
    expect(run.idToken).toMatchObject({ signature: { state: 'verified' } })
  })

  it('records the navigations, the held callback and both exchanges', async () => {
    const { run } = await startRun(connection())
    const navigations = run.trace.filter((e) => e.kind === 'navigation')
    expect(navigations.at(-1)).toMatchObject({ state: 'held', callback: { matched: true } })
    const exchanges = run.trace
      .filter((e) => e.kind === 'exchange')
      .filter(({ purpose }) => purpose !== 'id-token')
    expect(exchanges.map((e) => [e.purpose, e.request.method, e.response?.status])).toEqual([
      ['token-exchange', 'POST', 200],
      ['profile-script', 'GET', 200],
    ])
  })

  it('is exactly the fold of its events', async () => {
    const events: RunEvent[] = []
    const { run } = await startRun(connection(), { onEvent: (event) => events.push(event) })
    expect(events.reduce(applyRunEvent, emptyRun(run))).toEqual(run)
  })

  it('holds no secret anywhere, and gives each value back by its placeholder', async () => {
    const { run, secrets } = await startRun(connection())
    const text = JSON.stringify(run)
    const placeholders = [
      '«client_secret»',
      '«code»',
      '«code_verifier»',
      '«access_token»',
      '«id_token»',
      '«refresh_token»',
    ]
    for (const placeholder of placeholders) {
      const value = secrets.reveal(placeholder)
      expect(value, placeholder).toBeTypeOf('string')
      expect(text, placeholder).toContain(placeholder)
      expect(text.includes(String(value)), placeholder).toBe(false)
      expect(text.includes(encodeURIComponent(String(value))), placeholder).toBe(false)
    }
  })

  it('gives the script a response of any length that a script alone takes', async () => {
    const length = limits.responseBody - 2
    const server = createServer((_request, response) => response.end(`"${'a'.repeat(length)}"`))
    const address = await listen(server)
    onTestFinished(() => void server.close())
    const fetchUserProfile = `function (token, context, callback) {
      request.get('${address}', function (error, response, body) {
        callback(error, { user_id: '1', length: body.length })
      })
    }`
    const { run } = await startRun(connection({ scripts: { fetchUserProfile } }))
    expect(run).toMatchObject({ outcome: 'passed', profile: { length: limits.responseBody } })
  })

  it('fails at the token exchange with a wrong secret, in the protocol’s words', async () => {
    const { run } = await startRun(connection({ client_secret: 'not-the-secret' }))
    expect(run).toMatchObject({ outcome: 'failed', failedStep: 'token-exchange', profile: null })
    const step = run.steps.find((s) => s.name === 'token-exchange')
    expect(step?.error).toMatchObject({
      code: 'token-error-response',
      protocol: { error: 'invalid_client' },
    })
    expect(run.steps.at(-1)?.status).toBe('not-reached')
  })

  it('stops where the playground shows its login page', async () => {
    const { run } = await startRun(connection({ authParams: {} }))
    const step = run.steps.find((s) => s.name === 'callback')
    expect(step?.error?.code).toBe('person-needed')
  })

  it('is cancelled while it waits for the script', async () => {
    const abort = new AbortController()
    const script = 'function (token, context, callback) { setTimeout(callback, 60000) }'
    const { run } = await startRun(connection({ scripts: { fetchUserProfile: script } }), {
      signal: abort.signal,
      onEvent: (e) => {
        if (e.kind === 'step-started' && e.step === 'profile-script')
          setTimeout(() => abort.abort(), 50)
      },
    })
    expect(run).toMatchObject({ outcome: 'cancelled', failedStep: null })
    expect(run.steps[3]).toMatchObject({ status: 'cancelled', error: { code: 'run-cancelled' } })
  })

  it('fails as timed out where the time limit ends it', async () => {
    const script = 'function (token, context, callback) { setTimeout(callback, 60000) }'
    const { run } = await startRun(connection({ scripts: { fetchUserProfile: script } }), {
      signal: AbortSignal.timeout(700),
    })
    expect(run.outcome).toBe('failed')
    expect(run.steps.find((s) => s.status === 'failed')?.error?.code).toBe('run-timed-out')
  })
})
