import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { ScriptInput, ScriptTask } from '../../src/shared/script-alone.ts'
import type { Workbench } from '../../src/workbench/workbench.ts'
import { startProxyServer } from '../support/proxy-server.ts'
import { listen } from '../support/request-log-server.ts'
import {
  ask,
  finishedRun,
  makePlaygroundPersonless,
  openWorkbench,
  refusalOf,
} from './opened-workbench.ts'
import { temporaryFolder } from './temporary-folder.ts'

const name = 'playground'

const task = (script: string, input: ScriptInput, context?: string): ScriptTask => ({
  taskId: 'task-1',
  name,
  script,
  input,
  context,
})

const echo = '(token, ctx, cb) => cb(null, { user_id: "1", token, ctx })'
const typed = { kind: 'access-token', accessToken: 'a-typed-in-token' } as const
const lastTokens = { kind: 'last-tokens' } as const

async function afterRun(folder = temporaryFolder()): Promise<Workbench> {
  const workbench = await openWorkbench(folder)
  await makePlaygroundPersonless(workbench)
  await ask(workbench, 'startRun', { name, userAgent: 'http', parameters: {} })
  const run = await finishedRun(workbench, name)
  expect(run.outcome).toBe('passed')
  return workbench
}

async function refused(workbench: Workbench, input: ScriptTask) {
  return refusalOf(await workbench.call('runScript', input))
}

describe('with a token that is typed in', () => {
  test('shows the profile masked, the user that Auth0 would store, and reveals on request', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { result, user, frame } = await ask(workbench, 'runScript', task(echo, typed))
    expect(result).toMatchObject({
      outcome: 'passed',
      profile: { token: '«access_token»', ctx: { token_type: 'Bearer' } },
    })
    expect(user).toMatchObject({ ok: true, profile: { user_id: 'oauth2|playground|1' } })
    expect(frame).toBeNull()
    expect(JSON.stringify({ result, user })).not.toContain(typed.accessToken)
    expect(
      await ask(workbench, 'revealScriptSecret', { name, placeholder: '«access_token»' }),
    ).toBe(typed.accessToken)
  })

  test('an error has its place and its frame', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const script = 'function (a, b, c) {\n  nope()\n}'
    const { result, frame, user } = await ask(workbench, 'runScript', task(script, typed))
    expect(result.error).toMatchObject({ name: 'ReferenceError', line: 2, column: 3 })
    expect(frame).toContain('> 2 |   nope()\n    |   ^')
    expect(user).toBeNull()
  })

  test('a profile without an id is no user', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { user } = await ask(workbench, 'runScript', task('(a, b, c) => c(null, {})', typed))
    expect(user).toMatchObject({ ok: false, message: expect.stringContaining('user_id') })
  })

  test('the context is what is written', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const { result } = await ask(workbench, 'runScript', task(echo, typed, '{ "scope": "a" }'))
    expect(result.profile).toMatchObject({ ctx: { scope: 'a' } })
    expect(await refused(workbench, task(echo, typed, '{ "scope": }'))).toMatchObject({
      code: 'context-unreadable',
      message: expect.stringContaining('Line 1, column 12'),
    })
  })

  test('requests go to the network, and a task can be cancelled', async () => {
    const asked = Promise.withResolvers<void>()
    const server = createServer(() => asked.resolve())
    const origin = await listen(server)
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const workbench = await openWorkbench(temporaryFolder())
    const script = `(a, b, c) => request('${origin}', (e) => c(e))`
    const running = refused(workbench, task(script, typed))
    await asked.promise
    await ask(workbench, 'cancelScript', { taskId: 'task-1' })
    expect(await running).toMatchObject({ code: 'script-cancelled' })
    expect((await ask(workbench, 'runScript', task(echo, typed))).result.outcome).toBe('passed')
  })
})

describe('with the last run', () => {
  test('its tokens do not leave the workbench, and still work', async () => {
    const workbench = await afterRun()
    const run = await ask(workbench, 'getLastRun', { name })
    const script = run?.connection.options.scripts?.fetchUserProfile ?? ''
    const { result, user } = await ask(workbench, 'runScript', task(script, lastTokens))
    expect(result.exchanges).toHaveLength(1)
    expect(result.profile).toEqual(run?.scriptProfile)
    expect(user).toEqual({ ok: true, profile: run?.profile })
    const echoed = await ask(workbench, 'runScript', task(echo, lastTokens))
    expect(echoed.result.profile).toMatchObject({
      token: '«access_token»',
      ctx: { access_token: '«access_token»', id_token: '«id_token»' },
    })
    const secrets = ['«access_token»', '«id_token»'].map((placeholder) =>
      ask(workbench, 'revealScriptSecret', { name, placeholder }),
    )
    for (const secret of await Promise.all(secrets))
      expect(JSON.stringify(echoed)).not.toContain(secret)
  })

  test('the script gets the real values, also those that the context names', async () => {
    const workbench = await afterRun()
    const lengths =
      '(t, ctx, cb) => cb(null, { user_id: "1", sizes: [t.length, ctx.again.length] })'
    const context = '{ "again": "«access_token»" }'
    const { result } = await ask(workbench, 'runScript', task(lengths, lastTokens, context))
    const token = await ask(workbench, 'revealScriptSecret', {
      name,
      placeholder: '«access_token»',
    })
    expect(result.profile).toEqual({ user_id: '1', sizes: [token.length, token.length] })
  })

  test('its answers are given again without network', async () => {
    const folder = temporaryFolder()
    await (await afterRun(folder)).close()
    // Another sitting on another port: neither the tokens nor the playground are there any more.
    const workbench = await openWorkbench(folder)
    expect(await refused(workbench, task(echo, lastTokens))).toMatchObject({
      code: 'last-tokens-gone',
    })
    const run = await ask(workbench, 'getLastRun', { name })
    const script = run?.connection.options.scripts?.fetchUserProfile ?? ''
    const replay = { kind: 'replay-last-run', strict: true } as const
    const { result } = await ask(workbench, 'runScript', task(script, replay))
    expect(result.profile).toEqual(run?.scriptProfile)
    expect((await ask(workbench, 'getStatus', undefined)).playground.running).toBe(false)
  })

  test('what was never run has no tokens', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    expect(await refused(workbench, task(echo, lastTokens))).toMatchObject({ code: 'no-last-run' })
  })
})

describe('with a HAR file', () => {
  const url = 'https://api.example.com/user'
  const har = JSON.stringify({
    log: {
      entries: [
        {
          request: { method: 'GET', url },
          response: { status: 200, content: { text: '{"id":7}' } },
        },
      ],
    },
  })
  const script = `(t, x, cb) => request({ url: '${url}', json: true }, (e, r, b) => cb(e, e ? null : { user_id: String(b.id) }))`

  test('answers from it', async () => {
    const workbench = await openWorkbench(temporaryFolder())
    const input = { kind: 'replay-har', har, strict: false } as const
    const { result } = await ask(workbench, 'runScript', task(script, input))
    expect(result).toMatchObject({ outcome: 'passed', profile: { user_id: '7' } })
  })

  test.each([
    ['{', 'it is not JSON'],
    ['{ "log": {} }', 'log.entries'],
  ])('%s is refused', async (text, reason) => {
    const workbench = await openWorkbench(temporaryFolder())
    const input = { kind: 'replay-har', har: text, strict: false } as const
    const refusal = await refused(workbench, task(script, input))
    expect(refusal).toMatchObject({
      code: 'not-a-har-file',
      message: expect.stringContaining(reason),
    })
  })
})

test('the proxy and the behaviour of the settings hold for a script alone too', async () => {
  const server = createServer((_, response) => response.end('behind the proxy'))
  const target = new URL(await listen(server))
  onTestFinished(() => void server.close())
  const proxy = await startProxyServer({ leadsTo: target.host })
  onTestFinished(() => proxy.close())
  const workbench = await openWorkbench(temporaryFolder())
  const { origin } = new URL(proxy.origin)
  await ask(workbench, 'changeSettings', {
    proxy: { kind: 'manual', url: origin, bypass: [] },
    behaviour: { idFallback: 'user_id-required' },
  })
  const script = `(token, ctx, cb) =>
    request.get('http://api.example.com/user', (err, res, body) => cb(err, { id: body }))`
  const { result, user } = await ask(workbench, 'runScript', task(script, typed))
  expect(result.profile).toEqual({ id: 'behind the proxy' })
  expect(proxy.asked).toEqual(['GET http://api.example.com/user'])
  expect(user).toMatchObject({ ok: false })
})

test('a script is cancelled from its first moment on', async () => {
  const workbench = await openWorkbench(temporaryFolder())
  const slow = '(token, ctx, callback) => setTimeout(callback, 15000)'
  const running = workbench.call('runScript', task(slow, typed))
  await ask(workbench, 'cancelScript', { taskId: 'task-1' })
  expect(refusalOf(await running)).toMatchObject({ code: 'script-cancelled' })
})
