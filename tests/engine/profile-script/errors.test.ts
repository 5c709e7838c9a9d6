import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
let api: ApiServer

beforeAll(async () => {
  api = await startApiServer({ '/html': (r) => r.end('<html>') })
})
afterAll(() => api.close())

describe('a syntax error', () => {
  test('in a bare function has its own line and column', async () => {
    expect(await bench.error('function (a, b, c) {\n  var x = ;\n}')).toMatchObject({
      code: 'script-syntax-error',
      message:
        "The profile script has a syntax error at line 2, column 11: unexpected token in expression: ';'.",
      line: 2,
      column: 11,
      name: 'SyntaxError',
    })
  })

  test('in a declaration has its own line and column', async () => {
    expect(await bench.error('function f(a, b, c) {\n  c(null, {]\n}')).toMatchObject({
      code: 'script-syntax-error',
      line: 2,
      column: 12,
    })
  })

  test('on the first line of a bare function has its own column', async () => {
    expect(await bench.error('function (a, b, c) { c(] }')).toMatchObject({
      code: 'script-syntax-error',
      line: 1,
      column: 24,
    })
  })

  test('after the function has its own line', async () => {
    expect(await bench.error('var a = 1\nfunction f(a, b, c) {}\nvar b = )')).toMatchObject({
      code: 'script-syntax-error',
      line: 3,
    })
  })

  test('is told from one that JSON.parse throws', async () => {
    expect(await bench.error("JSON.parse('<')")).toMatchObject({
      code: 'script-threw',
      name: 'SyntaxError',
      line: 1,
    })
  })
})

describe('an exception', () => {
  test('at the top level', async () => {
    expect(await bench.error('\nvar x = null.y\nfunction f() {}')).toMatchObject({
      code: 'script-threw',
      name: 'TypeError',
      line: 2,
    })
  })

  test('in the function', async () => {
    expect(await bench.error(scriptOf("throw new Error('broken')"))).toEqual({
      code: 'script-threw',
      message: 'The profile script threw an error at line 2, column 18: broken.',
      name: 'Error',
      errorMessage: 'broken',
      line: 2,
      column: 18,
      stack: 'Error: broken\n    at profile-script.js:2:18',
    })
  })

  test('on the first line of a bare function has its own column', async () => {
    expect(await bench.error('function (a, b, c) { boom() }')).toMatchObject({
      errorMessage: 'boom is not defined',
      line: 1,
      column: 22,
    })
  })

  test('in a function of its own shows the way there', async () => {
    const error = await bench.error(
      scriptOf('function inner() { missing.x }', 'function outer() { inner() }', 'outer()'),
    )
    expect(error.stack).toBe(
      [
        'ReferenceError: missing is not defined',
        '    at inner (profile-script.js:2:22)',
        '    at outer (profile-script.js:3:27)',
        '    at profile-script.js:4:8',
      ].join('\n'),
    )
  })

  test('in a callback of request', async () => {
    const error = await bench.error(
      scriptOf(
        `request.get('${api.origin}/html', function (error, response, body) {`,
        '  callback(null, JSON.parse(body))',
        '})',
      ),
    )
    expect(error).toMatchObject({ code: 'script-threw', name: 'SyntaxError', line: 3 })
  })

  test('in a timer', async () => {
    const error = await bench.error(scriptOf('setTimeout(function () {', '  nothing.here', '}, 1)'))
    expect(error).toMatchObject({
      code: 'script-threw',
      name: 'ReferenceError',
      line: 3,
      column: 5,
    })
  })

  test('that is no Error', async () => {
    expect(await bench.error(scriptOf("throw 'a text'"))).toEqual({
      code: 'script-threw',
      message: 'The profile script threw an error: a text.',
      errorMessage: 'a text',
    })
  })

  test('that is null', async () => {
    expect(await bench.error(scriptOf('throw null'))).toMatchObject({
      code: 'script-threw',
      errorMessage: 'null',
    })
  })

  test('whose message is a getter that throws', async () => {
    const error = await bench.error(
      scriptOf("throw { get message() { throw new Error('trap') }, name: 'Trap' }"),
    )
    expect(error).toMatchObject({ code: 'script-threw', name: 'Trap' })
  })

  test('after the callback was called is a warning', async () => {
    const { result, warnings } = await bench.run(
      scriptOf("callback(null, { user_id: '1' })", "throw new Error('late')"),
    )
    expect(result).toEqual({ kind: 'profile', profile: { user_id: '1' }, line: expect.any(Number) })
    expect(warnings).toEqual([
      {
        code: 'failed-after-callback',
        message: 'The profile script failed after it had called back: late',
        line: 3,
      },
    ])
  })
})

describe('a name that does not exist', () => {
  test('is told with what exists', async () => {
    const error = await bench.error(scriptOf('callback(null, somethingElse)'))
    expect(error.message).toBe(
      'The profile script threw an error at line 2, column 18: ReferenceError: somethingElse is not defined. Globals that exist here: AbortController, AbortSignal, Buffer, DOMException, Headers, Request, Response, TextDecoder, TextEncoder, URL, URLSearchParams, UnauthorizedError, atob, btoa, configuration, console, crypto, fetch, module, request, require, setTimeout, structuredClone.',
    )
  })

  test('and is like one that does is told with that', async () => {
    const error = await bench.error(scriptOf('requst.get()'))
    expect(error.message).toMatch(/ Did you mean “request”\?$/)
  })

  test('as a module is told with what exists', async () => {
    expect(await bench.error(scriptOf("require('mongodb')"))).toMatchObject({
      code: 'script-threw',
      errorMessage:
        "Cannot find module 'mongodb'. Modules that exist here: @xmldom/xmldom, async, axios, buffer, crypto, events, http, https, jsonwebtoken, jwks-rsa, jwt-decode, lodash, qs, querystring, request, url, util, uuid, xml2js, xmldom, zlib.",
      line: 2,
    })
  })

  test('as a module that is nearly right is told with that', async () => {
    const error = await bench.error(scriptOf("require('requests')"))
    expect(error.errorMessage).toMatch(/ Did you mean “request”\?$/)
  })
})
