import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
let api: ApiServer

beforeAll(async () => {
  api = await startApiServer({ '/never': () => undefined, '/ok': (r) => r.end('ok') })
})
afterAll(() => api.close())

test('a script that waits too long says what for', async () => {
  const error = await bench.error(
    scriptOf(`request.get('${api.origin}/never?access_token=secret', callback)`),
    { behaviour: { scriptDeadline: 0.3 } },
  )
  expect(error).toEqual({
    code: 'script-deadline',
    message: `The profile script did not call back within 0.3 seconds; it was waiting for GET ${new URL(api.origin).host}.`,
  })
})

test('a script that is too busy says where', async () => {
  const error = await bench.error(
    scriptOf('function spin(n) { return n + 1 }', 'for (var n = 0; ; ) n = spin(n)'),
    { behaviour: { scriptDeadline: 0.3 } },
  )
  expect(error).toMatchObject({
    code: 'script-deadline',
    message: expect.stringMatching(/ it was still running near line \d\.$/),
  })
})

test('a request that is still open then is given up', async () => {
  const closed = Promise.withResolvers<void>()
  const silent = await startApiServer({ '/never': (r) => r.on('close', () => closed.resolve()) })
  await bench.error(scriptOf(`request.get('${silent.origin}/never', callback)`), {
    behaviour: { scriptDeadline: 0.3 },
  })
  await closed.promise
  silent.close()
})

test('a request that is still open when the script has called back is given up', async () => {
  const closed = Promise.withResolvers<void>()
  const silent = await startApiServer({ '/never': (r) => r.on('close', () => closed.resolve()) })
  await bench.profile(
    scriptOf(
      `request.get('${silent.origin}/never', callback)`,
      `request.get('${api.origin}/ok', function () { setTimeout(function () { callback(null, {}) }, 50) })`,
    ),
  )
  await closed.promise
  silent.close()
})

test('the deadline counts from the start of the script, not of the engine', async () => {
  const fresh = new ScriptBench()
  const profile = await fresh.profile(scriptOf('callback(null, { ok: true })'), {
    behaviour: { scriptDeadline: 0.3 },
  })
  expect(profile).toEqual({ ok: true })
})
