import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
let api: ApiServer
let other: ApiServer

beforeAll(async () => {
  other = await startApiServer()
  api = await startApiServer({
    '/user': (response) => response.end('{"id":7,"name":"Ada"}'),
    '/missing': (response) => response.writeHead(404).end('{"message":"none"}'),
    '/denied': (response) => response.writeHead(999).end('Request denied'),
    '/two-types': (response) =>
      response
        .writeHead(
          200,
          [
            ['Content-Type', 'application/json'],
            ['Content-Type', 'text/plain'],
            ['X-Two', 'a'],
            ['X-Two', 'b'],
          ].flat(),
        )
        .end('{}'),
    '/html': (response) => response.end('<html>'),
    '/moved': (response) => response.writeHead(302, { location: '/echo' }).end(),
    '/away': (response) => response.writeHead(302, { location: `${other.origin}/echo` }).end(),
    '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
    '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/brotli': (response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('{"id":7}')),
    '/slow': () => undefined,
    '/empty': (response) => response.writeHead(204).end(),
  })
})
afterAll(() => {
  api.close()
  other.close()
})

/** A script that awaits an expression and calls back with its value. */
function awaiting(expression: string): string {
  return `async function (token, context, callback) {
  try { callback(null, { value: ${expression} }) } catch (error) {
    callback(null, { name: error.name, message: error.message, cause: error.cause && error.cause.code })
  }
}`
}

describe('fetch', () => {
  test('gives status, headers and JSON', async () => {
    const script = awaiting(
      `await fetch('${api.origin}/user').then(async (r) => [r.ok, r.status, r.url, await r.json()])`,
    )
    expect(await bench.profile(script)).toEqual({
      value: [true, 200, `${api.origin}/user`, { id: 7, name: 'Ada' }],
    })
  })

  test('does not reject on 404', async () => {
    const script = awaiting(`(await fetch('${api.origin}/missing')).ok`)
    expect(await bench.profile(script)).toEqual({ value: false })
  })

  test('takes a status that no script could make, as Node does', async () => {
    const script = awaiting(
      `await fetch('${api.origin}/denied').then((r) => [r.ok, r.status, r.clone().status])`,
    )
    expect(await bench.profile(script)).toEqual({ value: [false, 999, 999] })
  })

  test('json() of HTML rejects with a SyntaxError', async () => {
    const script = awaiting(`await (await fetch('${api.origin}/html')).json()`)
    expect(await bench.profile(script)).toMatchObject({ name: 'SyntaxError' })
  })

  test('sends the headers that Node 22 sends', async () => {
    await bench.run(
      awaiting(`await fetch('${api.origin}/echo', { headers: { Authorization: 'Bearer t' } })`),
    )
    expect(api.received.at(-1)?.headers).toMatchObject({
      accept: '*/*',
      'accept-language': '*',
      'accept-encoding': 'gzip, deflate',
      'sec-fetch-mode': 'cors',
      'user-agent': 'node',
      authorization: 'Bearer t',
    })
  })

  test('posts URLSearchParams as a form', async () => {
    await bench.run(
      awaiting(
        `await fetch('${api.origin}/echo', { method: 'post', body: new URLSearchParams({ a: 'x y' }) })`,
      ),
    )
    expect(api.received.at(-1)).toMatchObject({
      method: 'POST',
      body: 'a=x+y',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    })
  })

  test('keeps Authorization on a redirect to the same origin only', async () => {
    const get = (path: string) =>
      `await fetch('${api.origin}${path}', { headers: { authorization: 'Bearer t' } }).then((r) => r.json()).then((r) => r.headers.authorization || null)`
    expect(await bench.profile(awaiting(get('/moved')))).toEqual({ value: 'Bearer t' })
    expect(await bench.profile(awaiting(get('/away')))).toEqual({ value: null })
  })

  test('gives up a redirect loop, and a redirect to a file', async () => {
    for (const path of ['/loop', '/file'])
      expect(await bench.profile(awaiting(`await fetch('${api.origin}${path}')`))).toMatchObject({
        name: 'TypeError',
        message: 'fetch failed',
      })
  })

  test('a refused connection is a TypeError with its cause', async () => {
    expect(await bench.profile(awaiting("await fetch('http://127.0.0.1:1/')"))).toEqual({
      name: 'TypeError',
      message: 'fetch failed',
      cause: 'ECONNREFUSED',
    })
  })

  test('a relative URL is refused', async () => {
    expect(await bench.profile(awaiting("await fetch('/user')"))).toMatchObject({
      message: 'Failed to parse URL from /user',
    })
  })

  test('an AbortController gives the request up', async () => {
    const script = awaiting(
      `await (() => { const c = new AbortController(); setTimeout(() => c.abort(), 20); return fetch('${api.origin}/slow', { signal: c.signal }) })()`,
    )
    expect(await bench.profile(script)).toMatchObject({
      name: 'AbortError',
      message: 'This operation was aborted',
    })
  })

  test('AbortSignal.timeout rejects with a TimeoutError', async () => {
    const script = awaiting(
      `await fetch('${api.origin}/slow', { signal: AbortSignal.timeout(20) })`,
    )
    expect(await bench.profile(script)).toMatchObject({ name: 'TimeoutError' })
  })

  test('a 204 has an empty body, which can be read once', async () => {
    const script = awaiting(
      `await fetch('${api.origin}/empty').then(async (r) => [r.body, await r.text()])`,
    )
    expect(await bench.profile(script)).toEqual({ value: [null, ''] })
    const twice = awaiting(
      `await fetch('${api.origin}/user').then(async (r) => [await r.text(), await r.text()])`,
    )
    expect(await bench.profile(twice)).toMatchObject({
      message: 'Body is unusable: Body has already been read',
    })
  })
})

describe('Headers and Response', () => {
  const values: Readonly<Record<string, unknown>> = {
    "[...new Headers({ B: '2', a: ' 1 ' })]": [
      ['a', '1'],
      ['b', '2'],
    ],
    "(function () { var h = new Headers([['a', '1']]); h.append('A', '2'); return h.get('a') })()":
      '1, 2',
    "new Response('x', { status: 201 }).status": 201,
    "new Response('x').headers.get('content-type')": 'text/plain;charset=UTF-8',
    "Response.json({ a: 1 }).headers.get('content-type')": 'application/json',
    "new Request('https://example.com/a', { method: 'post' }).method": 'POST',
  }
  test.each(Object.entries(values))('%s', async (expression, expected) => {
    expect(await bench.value(expression)).toEqual(expected)
  })
})

describe.each(['axios', 'axios@0.22.0'])('%s', (name) => {
  const axios = `require('${name}')`

  test('gives the parsed body and sends what axios sends', async () => {
    const script = awaiting(
      `await ${axios}.get('${api.origin}/echo', { params: { a: [1], b: 'x y' }, headers: { Authorization: 'Bearer t' } }).then((r) => [r.status, r.data.url, r.data.rawHeaders])`,
    )
    const version = name === 'axios' ? '1.21.1' : '0.22.0'
    const profile = await bench.profile(script)
    const list = name === 'axios' ? 'a%5B%5D=1' : 'a[]=1'
    expect(profile).toMatchObject({ value: [200, `/echo?${list}&b=x+y`, expect.anything()] })
    expect(api.received.at(-1)?.rawHeaders).toEqual(
      expect.arrayContaining([
        ['Accept', 'application/json, text/plain, */*'],
        ['Authorization', 'Bearer t'],
        ['User-Agent', `axios/${version}`],
      ]),
    )
    expect(api.received.at(-1)?.headers['accept-encoding']).toBe(
      name === 'axios' ? 'gzip, compress, deflate, br' : undefined,
    )
  })

  test('joins the headers of an answer as Node does', async () => {
    const script = awaiting(
      `await ${axios}.get('${api.origin}/two-types').then(({ headers }) => [headers['content-type'], headers['x-two']])`,
    )
    expect(await bench.profile(script)).toEqual({ value: ['application/json', 'a, b'] })
  })

  test('rejects on 404 with the response', async () => {
    const script = scriptOf(
      `${axios}('${api.origin}/missing').catch(function (error) {`,
      '  callback(null, { message: error.message, code: error.code, data: error.response.data, axios: error.isAxiosError })',
      '})',
    )
    expect(await bench.profile(script)).toEqual({
      message: 'Request failed with status code 404',
      code: name === 'axios' ? 'ERR_BAD_REQUEST' : undefined,
      data: { message: 'none' },
      axios: true,
    })
  })

  test('posts an object as JSON', async () => {
    await bench.run(awaiting(`(await ${axios}.post('${api.origin}/echo', { a: 1 })).status`))
    expect(api.received.at(-1)).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', 'content-length': '7' },
    })
  })

  test('HTML stays a text', async () => {
    const script = awaiting(`(await ${axios}.get('${api.origin}/html')).data`)
    expect(await bench.profile(script)).toEqual({ value: '<html>' })
  })

  test('a refused connection keeps its code', async () => {
    const script = scriptOf(
      `${axios}.get('http://127.0.0.1:1/').catch(function (error) {`,
      '  callback(null, { message: error.message, code: error.code, response: typeof error.response })',
      '})',
    )
    expect(await bench.profile(script)).toEqual({
      message: 'connect ECONNREFUSED 127.0.0.1:1',
      code: 'ECONNREFUSED',
      response: 'undefined',
    })
  })

  test('a time-out says how long it was', async () => {
    const script = scriptOf(
      `${axios}.create({ baseURL: '${api.origin}', timeout: 30 }).get('/slow').catch(function (error) {`,
      '  callback(null, { message: error.message, code: error.code })',
      '})',
    )
    expect(await bench.profile(script)).toEqual({
      message: 'timeout of 30ms exceeded',
      code: 'ECONNABORTED',
    })
  })

  test('follows redirects, dropping Authorization on another host', async () => {
    const get = (path: string) =>
      awaiting(
        `(await ${axios}.get('${api.origin}${path}', { headers: { Authorization: 'Bearer t' } })).data.headers.authorization || null`,
      )
    expect(await bench.profile(get('/moved'))).toEqual({ value: 'Bearer t' })
    expect(await bench.profile(get('/away'))).toEqual({ value: null })
  })

  test('unpacks what it may have asked for', async () => {
    const script = awaiting(`(await ${axios}.get('${api.origin}/brotli')).data`)
    expect(await bench.profile(script)).toEqual({ value: { id: 7 } })
  })

  test('a stream fails by name', async () => {
    const script = awaiting(`await ${axios}.get('${api.origin}/user', { responseType: 'stream' })`)
    expect(await bench.profile(script)).toMatchObject({
      message: expect.stringContaining('responseType "stream" does not exist here'),
    })
  })
})

describe('http and https', () => {
  test('get gives the response in events', async () => {
    const script = scriptOf(
      `require('http').get('${api.origin}/user', { headers: { 'X-A': '1' } }, function (res) {`,
      "  var body = ''",
      "  res.on('data', function (chunk) { body += chunk })",
      "  res.on('end', function () { callback(null, { status: res.statusCode, user: JSON.parse(body) }) })",
      "}).on('error', callback)",
    )
    expect(await bench.profile(script)).toEqual({ status: 200, user: { id: 7, name: 'Ada' } })
  })

  test('request writes a body', async () => {
    const url = new URL(api.origin)
    const script = scriptOf(
      `var req = require('http').request({ hostname: '${url.hostname}', port: ${url.port}, path: '/echo', method: 'POST', headers: { 'Content-Type': 'text/plain' } }, function (res) {`,
      "  res.setEncoding('utf8')",
      "  res.on('data', function (text) { callback(null, { body: JSON.parse(text).body }) })",
      '})',
      "req.write('one'); req.end('two')",
    )
    expect(await bench.profile(script)).toEqual({ body: 'onetwo' })
  })

  test('a refused connection is an error event', async () => {
    const script = scriptOf(
      "require('http').get('http://127.0.0.1:1/').on('error', function (e) { callback(null, { code: e.code }) })",
    )
    expect(await bench.profile(script)).toEqual({ code: 'ECONNREFUSED' })
  })

  test('https refuses an http URL as Node does', async () => {
    expect(await bench.error(scriptOf(`require('https').get('${api.origin}/user')`))).toMatchObject(
      {
        errorMessage: 'Protocol "http:" not supported. Expected "https:"',
      },
    )
  })

  const getAnd = (...lines: readonly string[]) =>
    scriptOf(
      `var http = require('http'), url = '${api.origin}/slow', heard = []`,
      ...lines,
      "req.on('error', function (e) { heard.push(e.code + ' ' + e.message) })",
      'setTimeout(function () { callback(null, { heard: heard }) }, 50)',
    )

  test.each([
    ['destroy', 'var req = http.get(url); setTimeout(function () { req.destroy() }, 10)'],
    ['abort', 'var req = http.get(url); setTimeout(function () { req.abort() }, 10)'],
    ['destroy before it is sent', 'var req = http.get(url); req.destroy(); req.destroy()'],
    ['destroy before it is ended', 'var req = http.request(url); req.destroy().end()'],
    [
      'destroy at its time limit',
      "var req = http.get(url, { timeout: 1 }); req.on('timeout', function () { req.destroy() })",
    ],
    [
      'destroy at a time limit that is set afterwards',
      'var req = http.get(url); req.setTimeout(1, function () { req.destroy() })',
    ],
  ])('%s hangs up', async (_, line) => {
    expect(await bench.profile(getAnd(line))).toEqual({ heard: ['ECONNRESET socket hang up'] })
  })

  test('destroy gives the error that it is given', async () => {
    const script = getAnd("var req = http.get(url); req.destroy(new Error('enough'))")
    expect(await bench.profile(script)).toEqual({ heard: ['undefined enough'] })
  })

  test.each(['destroy()', 'abort()'])('%s after the response says nothing', async (call) => {
    const script = getAnd(
      `var req = http.get('${api.origin}/user', function (res) { heard.push(res.statusCode); req.${call} })`,
    )
    expect(await bench.profile(script)).toEqual({ heard: [200] })
  })

  test('what is destroyed before it is ended is not sent', async () => {
    const { sent } = await bench.run(
      getAnd('var req = http.request(url); req.destroy(); req.end()'),
    )
    expect(sent).toEqual([])
  })

  test.each(['0', '-1', 'NaN', 'Infinity', "'x'", 'undefined'])(
    'a time limit of %s is none',
    async (limit) => {
      const script = scriptOf(
        `var req = require('http').get('${api.origin}/user', { timeout: ${limit} }, function (res) {`,
        '  callback(null, { status: res.statusCode })',
        `}).on('error', callback).setTimeout(${limit})`,
      )
      expect(await bench.profile(script)).toEqual({ status: 200 })
    },
  )
})
