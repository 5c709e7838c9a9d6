import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleProfileScript } from '../../../src/shared/connection-samples.ts'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
let api: ApiServer

beforeAll(async () => {
  api = await startApiServer({
    '/userinfo': (response, request) => {
      if (request.headers.authorization !== 'Bearer the-access-token')
        response.writeHead(401).end('no token')
      else response.end(JSON.stringify({ sub: '42', email: 'ada@example.com', name: 'Ada' }))
    },
    '/html': (r) => r.end('<html>'),
  })
})
afterAll(() => api.close())

describe('the sample script of the documentation', () => {
  test('makes its profile', async () => {
    const { result, console } = await bench.run(sampleProfileScript(`${api.origin}/userinfo`))
    expect(result).toEqual({
      kind: 'profile',
      profile: { user_id: '42', email: 'ada@example.com', name: 'Ada' },
      line: 32,
    })
    expect(console).toEqual([{ level: 'log', text: 'profile of 42', line: 31 }])
  })

  test('hands on what the server answered instead', async () => {
    const error = await bench.error(sampleProfileScript(`${api.origin}/userinfo`), {
      accessToken: 'wrong',
    })
    expect(error).toMatchObject({
      code: 'script-callback-error',
      errorMessage: 'no token',
      line: 14,
    })
  })

  test('hands on a body that is no JSON', async () => {
    const error = await bench.error(sampleProfileScript(`${api.origin}/html`))
    expect(error).toMatchObject({
      code: 'script-callback-error',
      errorMessage: '<html>',
      line: 20,
    })
  })
})

describe('an error', () => {
  test('given as an Error', async () => {
    expect(await bench.error(scriptOf("callback(new TypeError('no such user'))"))).toEqual({
      code: 'script-callback-error',
      message:
        'The profile script called back with an error at line 2, column 25: TypeError: no such user.',
      name: 'TypeError',
      errorMessage: 'no such user',
      line: 2,
      column: 25,
      stack: 'TypeError: no such user\n    at profile-script.js:2:25',
    })
  })

  test('given as a text is placed where it was given', async () => {
    expect(await bench.error(scriptOf('', "callback('no such user')"))).toEqual({
      code: 'script-callback-error',
      message: 'The profile script called back with an error at line 3, column 11: no such user.',
      errorMessage: 'no such user',
      line: 3,
      column: 11,
    })
  })

  test('given as an object is written as JSON', async () => {
    expect(await bench.error(scriptOf("callback({ error: 'invalid_token' })"))).toMatchObject({
      code: 'script-callback-error',
      errorMessage: '{"error":"invalid_token"}',
      line: 2,
    })
  })

  test('without a message says so', async () => {
    expect(await bench.error(scriptOf('callback(new Error(), null)'))).toMatchObject({
      message:
        'The profile script called back with an error at line 2, column 21: it has no message.',
    })
  })

  test('of the network is placed where it was handed on', async () => {
    const error = await bench.error(
      scriptOf("request.get('http://127.0.0.1:1/', function (err) {", '  callback(err)', '})'),
    )
    expect(error).toMatchObject({
      code: 'script-callback-error',
      errorMessage: 'connect ECONNREFUSED 127.0.0.1:1',
      line: 3,
    })
  })

  test.each(['null', 'undefined', "''", '0', 'false'])('is not meant by %s', async (nothing) => {
    expect(await bench.profile(scriptOf(`callback(${nothing}, { user_id: '1' })`))).toEqual({
      user_id: '1',
    })
  })
})

describe('a profile that is no object', () => {
  const found: Readonly<Record<string, string>> = {
    'callback()': 'no profile',
    'callback(null, null)': 'no profile',
    "callback(null, '<html>')": 'the text "<html>"',
    'callback(null, [1])': 'an array',
    'callback(null, 1)': 'a number',
    'callback(null, function () {})': 'a function',
    'callback(null, { toJSON: function () { return 1 } })': 'an object that is no object in JSON',
    'var p = {}; p.p = p; callback(null, p)':
      'an object that cannot be written as JSON (circular reference)',
    'callback(null, { id: BigInt(1) })':
      'an object that cannot be written as JSON (Do not know how to serialize a BigInt)',
  }
  test.each(Object.entries(found))('%s', async (code, what) => {
    expect(await bench.error(scriptOf(code))).toMatchObject({
      code: 'script-profile-not-an-object',
      message: expect.stringContaining(`The profile script called back with ${what} at line 2`),
      line: 2,
    })
  })
})

test('a profile loses only what JSON cannot hold', async () => {
  const profile = await bench.profile(
    scriptOf(
      'callback(null, { n: 1.5, u: undefined, f: callback, d: new Date(0), a: [undefined], t: "\\u2028\\ud800" })',
    ),
  )
  expect(profile).toEqual({ n: 1.5, d: '1970-01-01T00:00:00.000Z', a: [null], t: '\u2028\ud800' })
})

test('a third argument is ignored', async () => {
  expect(await bench.profile(scriptOf('callback(null, { a: 1 }, context)'))).toEqual({ a: 1 })
})

test('the first call wins, the second is a warning', async () => {
  const { result, warnings } = await bench.run(
    scriptOf("callback('first')", "callback(null, { user_id: 'second' })"),
  )
  expect(result).toMatchObject({ kind: 'failed', error: { errorMessage: 'first' } })
  expect(warnings).toEqual([
    {
      code: 'callback-called-twice',
      message: 'The profile script called its callback again; only the first call counts.',
      line: 3,
    },
  ])
})

test('a script that has nothing left to do without calling back ends at once', async () => {
  expect(await bench.error(scriptOf('return { user_id: "1" }'))).toEqual({
    code: 'script-no-callback',
    message:
      'The profile script ended without calling its callback: no request and no timer is left that could do so.',
  })
})

test('a script that only logs the error of its request ends at once', async () => {
  const { result, console } = await bench.run(
    scriptOf("request('http://127.0.0.1:1/', function (err) { console.error(err.code) })"),
  )
  expect(result).toMatchObject({ error: { code: 'script-no-callback' } })
  expect(console).toEqual([{ level: 'error', text: 'ECONNREFUSED', line: 2 }])
})
