import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../../src/engine/profile-script/limits.ts'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
let api: ApiServer

beforeAll(async () => {
  const large = Buffer.alloc(limits.responseBody, 'x')
  const bomb = gzipSync(Buffer.alloc(20 * limits.responseBody))
  api = await startApiServer({
    '/ok': (r) => r.end('ok'),
    '/large': (r) => r.end(large),
    '/large-wide': (r) => r.end(Buffer.concat([large.subarray(3), Buffer.from('€')])),
    '/nul': (r) => r.end(Buffer.alloc(limits.responseBody)),
    '/too-large': (r) => r.end(Buffer.concat([large, Buffer.from('x')])),
    '/bomb': (r) => r.setHeader('content-encoding', 'gzip').end(bomb),
    '/broken-gzip': (r) => r.setHeader('content-encoding', 'gzip').end('not gzip'),
    '/json': (r) => r.end(JSON.stringify(Array.from({ length: 200_000 }, (_, i) => ({ id: i })))),
  })
})
afterAll(() => api.close())

const fetching = (path: string, options: string, done: string) =>
  bench.profile(
    scriptOf(
      `request.get({ url: '${api.origin}${path}', ${options} }, function (error, response, body) {`,
      `  callback(null, { error: error && error.message, ${done} })`,
      '})',
    ),
  )

describe('a response', () => {
  test.each(['/large', '/large-wide'])('of 10 MiB reaches the script: %s', async (path) => {
    const profile = await fetching(path, '', 'length: body.length')
    expect(profile).toEqual({ error: null, length: expect.toSatisfy((n) => n > 10_000_000) })
  })

  test('of 10 MiB reaches the script as bytes', async () => {
    const profile = await fetching('/large', 'encoding: null', 'length: body.length')
    expect(profile).toEqual({ error: null, length: limits.responseBody })
  })

  test('of 10 MiB that are all NUL ends cleanly', async () => {
    expect(await bench.error(scriptOf(`request.get('${api.origin}/nul', callback)`))).toMatchObject(
      { code: 'script-out-of-memory' },
    )
  })

  test('of more than 10 MiB does not', async () => {
    expect(await fetching('/too-large', '', '')).toEqual({
      error: `the response is longer than ${limits.responseBody} bytes`,
    })
  })

  test('that grows beyond 10 MiB when it is decompressed does not', async () => {
    expect(await fetching('/bomb', 'gzip: true', '')).toEqual({
      error: 'the response is larger than the 10 MiB that a profile script may receive',
    })
  })

  test('that is not what its Content-Encoding says is an error', async () => {
    expect(await fetching('/broken-gzip', 'gzip: true', '')).toEqual({
      error: 'incorrect header check',
    })
  })

  test('with many objects ends cleanly', async () => {
    const { result } = await bench.run(
      scriptOf(
        `request.get({ url: '${api.origin}/json', json: true }, function (e, r, body) {`,
        '  callback(null, { length: body.length })',
        '})',
      ),
    )
    expect(result).toMatchObject({ kind: 'profile', profile: { length: 200_000 } })
  })

  test('too many of them end the script for lack of memory', async () => {
    const error = await bench.error(
      scriptOf(
        'var all = []',
        `function next() { request.get('${api.origin}/large', function (e, r, body) { all.push(body); next() }) }`,
        'next()',
      ),
    )
    expect(error.code).toBe('script-out-of-memory')
  })
})

test('a script may send 50 requests, and no more', async () => {
  const profile = await bench.profile(
    scriptOf(
      'var ok = 0, errors = []',
      'for (var i = 0; i < 51; i++) {',
      `  request.get('${api.origin}/ok', function (error, response, body) {`,
      '    if (error) errors.push(error.message)',
      '    else ok++',
      '    if (ok + errors.length === 51) callback(null, { ok: ok, errors: errors })',
      '  })',
      '}',
    ),
  )
  expect(profile).toEqual({ ok: 50, errors: ['a profile script may send at most 50 requests'] })
})

test('a script may not send more than 1 MiB in one request', async () => {
  const code = `request.post({ url: '${api.origin}/ok', body: 'x'.repeat(1024 * 1024 + 1) }, callback)`
  expect(await bench.error(scriptOf(code))).toMatchObject({
    code: 'script-threw',
    errorMessage: 'a profile script may send at most 1 MiB in one request',
    line: 2,
  })
})

test('a script may have 1000 timers, and no more', async () => {
  const code = 'for (var i = 0; i < 1001; i++) setTimeout(function () {}, 1000)'
  expect(await bench.error(scriptOf(code))).toMatchObject({
    errorMessage: 'a profile script may have at most 1000 timers at a time',
  })
})

test('a script may not have more than a million characters', async () => {
  expect(await bench.error('x'.repeat(limits.script + 1))).toEqual({
    code: 'script-too-large',
    message: 'The profile script has more than the 1048576 characters that are run.',
  })
})

test('a token response may be large', async () => {
  const profile = await bench.profile(scriptOf('callback(null, { length: context.text.length })'), {
    context: { text: 'x'.repeat(5_000_000) },
  })
  expect(profile).toEqual({ length: 5_000_000 })
})

test('a token response that the memory has no room for ends cleanly', async () => {
  const error = await bench.error(scriptOf('callback(null, {})'), {
    context: { text: 'x'.repeat(40_000_000) },
  })
  expect(error.code).toBe('script-out-of-memory')
})

test('a profile may not be larger than 10 MiB', async () => {
  const code = "callback(null, { text: 'x'.repeat(10 * 1024 * 1024) })"
  expect(await bench.error(scriptOf(code))).toEqual({
    code: 'script-profile-too-large',
    message: 'The profile script called back with a profile of more than 10 MiB.',
  })
})

test('a callback that is called again and again warns a hundred times', async () => {
  const { warnings } = await bench.run(
    scriptOf('for (var i = 0; i < 1000; i++) callback(null, {})'),
  )
  expect(warnings).toHaveLength(100)
})
