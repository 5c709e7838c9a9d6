import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Worker } from 'node:worker_threads'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createProfileScriptEngine } from '../../../src/engine/profile-script/create-engine.ts'
import { defaultBehaviour } from '../../../src/shared/behaviour.ts'
import { startApiServer } from './api-server.ts'
import { PlainHost } from './plain-host.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
const reason = new Error('closed by the person')
const taskOf = (script: string) => ({
  script,
  accessToken: 'at',
  context: {},
  behaviour: defaultBehaviour,
})

test('a run that is cancelled before it starts rejects with the reason', async () => {
  await expect(
    bench.run(scriptOf('callback(null, {})'), { signal: AbortSignal.abort(reason) }),
  ).rejects.toBe(reason)
})

test('a run that is cancelled while its engine starts rejects with the reason', async () => {
  const fresh = new ScriptBench()
  const abort = new AbortController()
  const run = fresh.run(scriptOf('callback(null, {})'), { signal: abort.signal })
  abort.abort(reason)
  await expect(run).rejects.toBe(reason)
})

test('a run that is cancelled while it waits gives its request up', async () => {
  const closed = Promise.withResolvers<void>()
  const server = await startApiServer({ '/never': (r) => r.on('close', () => closed.resolve()) })
  const abort = new AbortController()
  const host = new PlainHost()
  const script = scriptOf(`request.get('${server.origin}/never', callback)`)
  const run = bench.engine.run(taskOf(script), host, abort.signal)
  await server.nextRequest()
  abort.abort(reason)
  await expect(run).rejects.toBe(reason)
  await closed.promise
  expect(host.inFlight).toBe(0)
  server.close()
  await host.close()
})

describe('a run that is cancelled while it is busy', () => {
  const busy: Readonly<Record<string, string>> = {
    'in a loop': 'while (true) {}',
    'in a native loop': 'Array.prototype.includes.call({ length: Math.pow(2, 53) - 1 }, 1)',
  }
  test.each(Object.entries(busy))('%s', async (_, code) => {
    const host = new PlainHost()
    const abort = new AbortController()
    const started = Promise.withResolvers<void>()
    host.console = () => started.resolve()
    const run = bench.engine.run(taskOf(scriptOf("console.log('on')", code)), host, abort.signal)
    await started.promise
    abort.abort(reason)
    await expect(run).rejects.toBe(reason)
    expect(await bench.profile(scriptOf('callback(null, { next: true })'))).toEqual({ next: true })
    await host.close()
  })
})

test('nothing is heard of a run after it was cancelled', async () => {
  const abort = new AbortController()
  const host = new PlainHost()
  const started = Promise.withResolvers<void>()
  host.console = (line) => {
    host.log.console.push(line)
    started.resolve()
  }
  const script = scriptOf("setInterval(function () { console.log('tick') }, 1)")
  const run = bench.engine.run(taskOf(script), host, abort.signal)
  await started.promise
  abort.abort(reason)
  await expect(run).rejects.toBe(reason)
  const heard = host.log.console.length
  await bench.profile(scriptOf('setTimeout(function () { callback(null, {}) }, 30)'))
  expect(host.log.console).toHaveLength(heard)
  await host.close()
})

test('scripts run side by side without hearing of each other', async () => {
  const script = scriptOf(
    'id = token',
    "console.log('of', token)",
    'setTimeout(function () { callback(null, { id: id }) }, 20)',
  )
  const runs = await Promise.all(
    ['a', 'b', 'c'].map((accessToken) => bench.run(script, { accessToken })),
  )
  expect(runs.map((run) => run.result)).toEqual(
    ['a', 'b', 'c'].map((id) => ({ kind: 'profile', profile: { id }, line: 4 })),
  )
  expect(runs.map((run) => run.console.map((line) => line.text))).toEqual([
    ['of a'],
    ['of b'],
    ['of c'],
  ])
})

describe('an engine that is told of a script ahead', () => {
  const countWorkers = () => {
    let count = 0
    const onWorker = () => {
      count += 1
    }
    process.on('worker', onWorker)
    onTestFinished(() => void process.off('worker', onWorker))
    return () => count
  }

  test('runs the next script in the worker that was started ahead', async () => {
    const engine = createProfileScriptEngine()
    const host = new PlainHost()
    const workers = countWorkers()
    const task = taskOf(scriptOf('callback(null, { id: 1 })'))
    engine.prepare(task)
    engine.prepare(task)
    const result = await engine.run(task, host, new AbortController().signal)
    engine.prepare(task)
    expect(result).toEqual({ kind: 'profile', profile: { id: 1 }, line: expect.any(Number) })
    expect(workers()).toBe(1)
    await Promise.all([engine.close(), host.close()])
  })

  test('leaves no worker behind when it is closed before any script', async () => {
    const engine = createProfileScriptEngine()
    const ended = Promise.withResolvers<number>()
    const onWorker = (worker: Worker) => worker.on('exit', ended.resolve)
    process.once('worker', onWorker)
    engine.prepare(taskOf(scriptOf('callback(null, {})')))
    await engine.close()
    await expect(ended.promise).resolves.toBeTypeOf('number')
  })
})

test('an engine that is closed while a script runs ends it', async () => {
  const engine = createProfileScriptEngine()
  const host = new PlainHost()
  const started = Promise.withResolvers<void>()
  host.console = () => started.resolve()
  const script = scriptOf("console.log('on')", 'while (true) {}')
  const run = engine.run(taskOf(script), host, new AbortController().signal)
  await started.promise
  await engine.close()
  expect(await run).toEqual({
    kind: 'failed',
    error: {
      code: 'script-engine-failed',
      message: 'The script engine failed (its thread ended); the next script gets a new one.',
    },
  })
  await host.close()
})

test('a host that breaks ends the script, and nothing else', async () => {
  const host = new PlainHost()
  host.console = () => {
    throw new Error('no place left')
  }
  const script = scriptOf("console.log('on')", 'callback(null, {})')
  const run = bench.engine.run(taskOf(script), host, new AbortController().signal)
  expect(await run).toMatchObject({
    kind: 'failed',
    error: { code: 'script-engine-failed', message: expect.stringContaining('no place left') },
  })
  await host.close()
})

test('an idle engine does not keep the process alive', async () => {
  const engineUrl = new URL('../../../src/engine/profile-script/create-engine.ts', import.meta.url)
  const program = `
    const { createProfileScriptEngine } = await import('${engineUrl}')
    const task = { script: '(t, c, cb) => cb(null, { ok: true })', accessToken: '', context: {}, behaviour: { scriptDeadline: 5, scriptRuntime: 'auth0-node-22' } }
    const { profile } = await createProfileScriptEngine().run(task, {}, new AbortController().signal)
    process.stdout.write(JSON.stringify(profile))
  `
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program])
  expect(stdout).toBe('{"ok":true}')
})
