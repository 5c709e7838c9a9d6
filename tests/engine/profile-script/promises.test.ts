import { describe, expect, test } from 'vitest'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
const settles = { behaviour: { returnedPromise: 'settles-the-script' } } as const

test('an async function may await and then call back', async () => {
  const script =
    'async function f(t, c, callback) { await null; await new Promise((r) => setTimeout(r, 1)); callback(null, { ok: true }) }'
  expect(await bench.profile(script)).toEqual({ ok: true })
})

describe('a promise that the script returns', () => {
  const returning = 'async function f(t, c, callback) { return { user_id: t } }'

  test('is ignored by default, and that is said', async () => {
    const { result, warnings } = await bench.run(returning)
    expect(result).toMatchObject({ error: { code: 'script-no-callback' } })
    expect(warnings).toMatchObject([{ code: 'returned-promise-ignored' }])
  })

  test('is the profile where it settles the script', async () => {
    expect(await bench.profile(returning, settles)).toEqual({ user_id: 'the-access-token' })
  })

  test('of nothing leaves it to the callback', async () => {
    const script =
      'async function f(t, c, callback) { setTimeout(() => callback(null, { a: 1 }), 1) }'
    expect(await bench.profile(script, settles)).toEqual({ a: 1 })
  })

  test('does not count after the callback', async () => {
    const script = 'async function f(t, c, callback) { callback(null, { a: 1 }); return { a: 2 } }'
    const { result, warnings } = await bench.run(script, settles)
    expect(result).toEqual({ kind: 'profile', profile: { a: 1 }, line: expect.any(Number) })
    expect(warnings).toEqual([])
  })

  test('of a text is no profile', async () => {
    const script = "async function f() { return 'text' }"
    expect(await bench.error(script, settles)).toMatchObject({
      code: 'script-profile-not-an-object',
      message: 'The profile script called back with the text "text"; a profile must be an object.',
    })
  })

  test('that is rejected ends the script', async () => {
    const script = "async function f() {\n  await null\n  throw new Error('broken')\n}"
    expect(await bench.error(script, settles)).toMatchObject({ code: 'script-threw', line: 3 })
  })

  test('may be the object that request returns', async () => {
    const script =
      "(t, c, callback) => request('http://127.0.0.1:1/', (e) => callback(null, { code: e.code }))"
    expect(await bench.profile(script, settles)).toEqual({ code: 'ECONNREFUSED' })
  })
})

describe('a rejection that nobody handles ends the script', () => {
  const rejecting: Readonly<Record<string, string>> = {
    'of an async script': "async function f() {\n  throw new Error('broken')\n}",
    'of a chain': scriptOf("Promise.resolve().then(function () { throw new Error('broken') })"),
    'of a chain in the middle': scriptOf(
      "Promise.reject(new Error('broken')).then(function () {})",
    ),
    'of a new promise': scriptOf(
      "new Promise(function (r, reject) { reject(new Error('broken')) })",
    ),
    'of Promise.all': scriptOf("Promise.all([1, Promise.reject(new Error('broken'))])"),
    'of an async callback': scriptOf(
      "request('http://127.0.0.1:1/', async function () { throw new Error('broken') })",
    ),
    'of an async timer': scriptOf("setTimeout(async function () { throw new Error('broken') }, 1)"),
    'of an awaited one': scriptOf(
      "Promise.resolve(1).then(async function () { await Promise.reject(new Error('broken')) })",
    ),
  }
  test.each(Object.entries(rejecting))('%s', async (_, script) => {
    const { result } = await bench.run(script)
    expect(result).toMatchObject({
      kind: 'failed',
      error: { code: 'script-threw', errorMessage: 'broken', line: 2 },
    })
  })

  test('and says that it was one', async () => {
    expect(await bench.error(scriptOf("Promise.reject(new Error('broken'))"))).toMatchObject({
      message:
        'A promise of the profile script was rejected, and nothing handled it, at line 2, column 27: broken.',
    })
  })
})

describe('a rejection that is handled does not', () => {
  const handling: Readonly<Record<string, string>> = {
    'by catch': "Promise.reject(new Error('x')).catch(function () { callback(null, { ok: 1 }) })",
    'by then with two functions':
      "Promise.reject(new Error('x')).then(null, function () { callback(null, { ok: 1 }) })",
    'by await and try':
      "(async function () { try { await Promise.reject(new Error('x')) } catch (e) { callback(null, { ok: 1 }) } })()",
    'by await on a new promise':
      "(async () => { try { await new Promise((_, r) => r(new Error('x'))) } catch (e) { callback(null, { ok: 1 }) } })()",
    'by await on a chain':
      "(async () => { try { await Promise.resolve().then(() => { throw new Error('x') }) } catch (e) { callback(null, { ok: 1 }) } })()",
    'by Promise.allSettled':
      "Promise.allSettled([Promise.reject(new Error('x'))]).then(() => callback(null, { ok: 1 }))",
    'by Promise.race':
      "Promise.race([Promise.reject(new Error('x'))]).catch(() => callback(null, { ok: 1 }))",
    'by being returned':
      "(async () => { return Promise.reject(new Error('x')) })().catch(() => callback(null, { ok: 1 }))",
  }
  test.each(Object.entries(handling))('%s', async (_, code) => {
    const { result, warnings } = await bench.run(scriptOf(code))
    expect(result).toEqual({ kind: 'profile', profile: { ok: 1 }, line: expect.any(Number) })
    expect(warnings).toEqual([])
  })
})

test('promises look as they should', async () => {
  const value = await bench.value(
    '[Promise.name, Promise.resolve() instanceof Promise, (async () => {})() instanceof Promise, typeof Promise.resolve().then, Object.keys(Promise.resolve()).length]',
  )
  expect(value).toEqual(['Promise', true, true, 'function', 0])
})

test('promises can be subclassed', async () => {
  const script = scriptOf(
    'class Mine extends Promise {}',
    'Mine.resolve(1).then((v) => callback(null, { mine: Mine.resolve() instanceof Mine, v }))',
  )
  expect(await bench.profile(script)).toEqual({ mine: true, v: 1 })
})
