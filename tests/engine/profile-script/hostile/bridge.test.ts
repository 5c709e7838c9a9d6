import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from '../api-server.ts'
import { scriptOf } from '../script-bench.ts'
import { expectClean, hostileBench, shortDeadline } from './hostile-bench.ts'

const bench = hostileBench()
let api: ApiServer

beforeAll(async () => {
  api = await startApiServer({
    '/to-file': (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-data': (r) => r.writeHead(302, { location: 'data:text/plain,x' }).end(),
    '/to-ftp': (r) => r.writeHead(302, { location: 'ftp://127.0.0.1/x' }).end(),
    '/to-script': (r) => r.writeHead(302, { location: 'javascript:alert(1)' }).end(),
    '/round': (r) => r.writeHead(302, { location: '/round' }).end(),
    '/slow': () => undefined,
  })
})
afterAll(() => api.close())

const throwing = '{ get a() { throw new Error("from a getter") } }'
const trap =
  'new Proxy({}, { get: function () { throw new Error("from a trap") }, ownKeys: function () { throw new Error("from a trap") }, getPrototypeOf: function () { throw new Error("from a trap") } })'
const endlessProxy =
  'new Proxy(function () {}, { get: function () { return proxyOf() }, apply: function () { return proxyOf() } })'

describe('getters and proxies that cross the bridge', () => {
  const values = [throwing, trap, `(function proxyOf() { return ${endlessProxy} })()`]

  test.each(values)('as profile: %s', async (value) => {
    expectClean((await bench.run(scriptOf(`callback(null, ${value})`), shortDeadline)).result)
  })

  test.each(values)('as error: %s', async (value) => {
    expect(await bench.error(scriptOf(`callback(${value})`), shortDeadline)).toMatchObject({
      code: expect.stringMatching(/^script-(callback-error|threw|deadline)$/),
    })
  })

  test.each(values)('to the console: %s', async (value) => {
    const script = scriptOf(`console.log(${value})`, "callback(null, { user_id: '1' })")
    expectClean((await bench.run(script, shortDeadline)).result)
  })

  test.each(values)('as options of request: %s', async (value) => {
    expectClean((await bench.run(scriptOf(`request(${value}, callback)`), shortDeadline)).result)
  })

  test.each(values)('as headers, body and query of request: %s', async (value) => {
    const options = `{ url: '${api.origin}/', method: 'POST', headers: ${value}, qs: ${value}, json: ${value} }`
    expectClean((await bench.run(scriptOf(`request(${options}, callback)`), shortDeadline)).result)
  })

  test.each(values)('as options of fetch: %s', async (value) => {
    const script = scriptOf(
      `fetch('${api.origin}/', ${value}).then(() => callback(null, {}), callback)`,
    )
    expectClean((await bench.run(script, shortDeadline)).result)
  })

  test.each(['axios', 'axios@0.22.0'])('as options of %s', async (library) => {
    for (const value of values) {
      const call = `require('${library}').get('${api.origin}/', ${value})`
      const script = scriptOf(`${call}.then(() => callback(null, {}), callback)`)
      expectClean((await bench.run(script, shortDeadline)).result)
    }
  })

  test.each(values)('as options of https: %s', async (value) => {
    const script = scriptOf(`require('http').get(${value}, () => callback(null, {}))`)
    expectClean((await bench.run(script, shortDeadline)).result)
  })

  test('a profile that is another one each time it is looked at is looked at once', async () => {
    const script = scriptOf(
      'var n = 0',
      "callback(null, { get user_id() { return 'looked-at-' + ++n } })",
    )
    expect(await bench.profile(script)).toEqual({ user_id: 'looked-at-1' })
  })

  test('a toJSON that takes away the id of a request changes nothing', async () => {
    const script = scriptOf(
      'Object.prototype.toJSON = function () { return { id: 99, url: "file:///etc/passwd", method: "GET" } }',
      `request('${api.origin}/', function (e) { callback(null, { failed: Boolean(e) }) })`,
    )
    const { result, sent } = await bench.run(script, shortDeadline)
    expectClean(result)
    for (const { url } of sent) expect(url).toMatch(/^http:/)
  })
})

describe('pollution', () => {
  const paths = [
    "Object.prototype.url = 'http://127.0.0.1:1/'; Object.prototype.method = 'DELETE'",
    "Object.prototype.kind = 'answered'; Object.prototype.status = 200",
    "Object.prototype.headers = [['x', 'y']]; Object.prototype.gzip = true",
    "Array.prototype[0] = 'x'; Object.prototype.length = 3",
    "Object.defineProperty(Object.prototype, 'then', { get: function () { throw new Error('then') } })",
  ]
  test.each(paths)('%s stays in its own world', async (code) => {
    const script = scriptOf(
      code,
      `request({ url: '${api.origin}/', json: true }, function (e, r, b) { callback(e, { user_id: '1' }) })`,
    )
    expectClean((await bench.run(script, shortDeadline)).result)
    expect(Reflect.get({}, 'kind')).toBeUndefined()
    expect(Reflect.get({}, 'method')).toBeUndefined()
    expect([][0]).toBeUndefined()
    // The next script in the same thread has a world of its own.
    expect(await bench.value("'kind' in {} || 'method' in {} || 0 in []")).toBe(false)
  })

  test('an answer that names a prototype pollutes nobody', async () => {
    const body = JSON.stringify({ constructor: { prototype: { polluted: 1 } } })
    const script = scriptOf(
      `var lodash = require('lodash'), given = JSON.parse('{"__proto__":{"polluted":1}}')`,
      `lodash.merge({}, given, JSON.parse('${body}'))`,
      'callback(null, { seen: ({}).polluted === undefined })',
    )
    expect(await bench.profile(script)).toEqual({ seen: true })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('huge texts', () => {
  const huge = "'x'.repeat(12 * 1024 * 1024)"
  test.each([
    `callback(new Error(${huge}))`,
    `callback(null, { text: ${huge} })`,
    `console.log(${huge}); callback(null, {})`,
    `request('http://127.0.0.1:1/' + ${huge}, callback)`,
    `request({ url: 'http://127.0.0.1:1/', headers: { a: ${huge} } }, callback)`,
    `request({ url: 'http://127.0.0.1:1/', method: 'POST', body: ${huge} }, callback)`,
    `new URL('http://127.0.0.1/' + ${huge}); callback(null, {})`,
    `require(${huge})`,
    `Buffer.from(${huge}).toString('base64'); callback(null, {})`,
    `var e = new Error('x'); e.stack = ${huge}; callback(e)`,
    `var e = new Error('x'); e.name = ${huge}; throw e`,
    `callback(${huge})`,
  ])('%s', async (code) => {
    expectClean((await bench.run(scriptOf(code), { behaviour: { scriptDeadline: 5 } })).result)
  })
})

describe('where a script may not go', () => {
  const schemes = ['file:///etc/passwd', 'data:text/plain,x', 'ftp://127.0.0.1/', 'javascript:1']

  test.each(schemes)('%s is refused to each library', async (url) => {
    const attempts = [
      `request('${url}', (e) => callback(null, { refused: Boolean(e) }))`,
      `fetch('${url}').catch(() => callback(null, { refused: true }))`,
      `require('axios').get('${url}').catch(() => callback(null, { refused: true }))`,
      `require('axios@0.22.0').get('${url}').catch(() => callback(null, { refused: true }))`,
      `try { require('https').get('${url}').on('error', () => callback(null, { refused: true })) } catch (e) { callback(null, { refused: true }) }`,
    ]
    for (const attempt of attempts) {
      const { result, sent } = await bench.run(scriptOf(attempt))
      expect(result).toEqual({
        kind: 'profile',
        profile: { refused: true },
        line: expect.any(Number),
      })
      expect(sent).toEqual([])
    }
  })

  test.each(['/to-file', '/to-data', '/to-ftp', '/to-script'])(
    'a redirect %s is refused to each library',
    async (path) => {
      const url = `${api.origin}${path}`
      const attempts = [
        `request('${url}', (e) => callback(null, { refused: Boolean(e) }))`,
        `fetch('${url}').catch(() => callback(null, { refused: true }))`,
        `require('axios').get('${url}').catch(() => callback(null, { refused: true }))`,
        `require('axios@0.22.0').get('${url}').catch(() => callback(null, { refused: true }))`,
      ]
      for (const attempt of attempts) {
        const { result, sent } = await bench.run(scriptOf(attempt))
        expect(result).toEqual({
          kind: 'profile',
          profile: { refused: true },
          line: expect.any(Number),
        })
        expect(sent.map((request) => request.url)).toEqual([url])
      }
    },
  )

  test('a redirect in a circle ends', async () => {
    const url = `${api.origin}/round`
    for (const call of [`request('${url}', callback)`, `fetch('${url}').catch(callback)`]) {
      const { result, sent } = await bench.run(scriptOf(call))
      expect(result).toMatchObject({ kind: 'failed', error: { code: 'script-callback-error' } })
      expect(sent.length).toBeLessThanOrEqual(50)
    }
  })

  test.each([
    "{ 'a\\r\\nx-injected': '1' }",
    "{ a: '1\\r\\nx-injected: 1' }",
    "{ 'content-length': '5' }",
    "{ 'transfer-encoding': 'chunked' }",
  ])('headers that would write another request are refused or harmless: %s', async (headers) => {
    const before = api.received.length
    const script = scriptOf(`request({ url: '${api.origin}/', headers: ${headers} }, callback)`)
    expectClean((await bench.run(script, shortDeadline)).result)
    for (const { headers: received } of api.received.slice(before))
      expect(received).not.toHaveProperty('x-injected')
  })

  test.each(['GET /x HTTP/1.1\\r\\nx-injected: 1\\r\\n', 'G T', 'ä'])(
    'a method that is none is refused: %s',
    async (method) => {
      const script = scriptOf(`request({ url: '${api.origin}/', method: '${method}' }, callback)`)
      const { result, sent } = await bench.run(script, shortDeadline)
      expect(result).toMatchObject({
        kind: 'failed',
        error: {
          code: 'script-callback-error',
          errorMessage: expect.stringContaining('Method must be a valid HTTP token'),
        },
      })
      expect(sent).toEqual([])
    },
  )

  test('a flood of requests that are never answered ends at the deadline', async () => {
    const script = scriptOf(
      `for (var i = 0; i < 5000; i++) request('${api.origin}/slow', function () {})`,
    )
    const { result, sent } = await bench.run(script, shortDeadline)
    expect(result).toMatchObject({ kind: 'failed', error: { code: 'script-deadline' } })
    expect(sent.length).toBeLessThanOrEqual(50)
  })
})

describe('what a script may not see', () => {
  test.each([
    'typeof process',
    "typeof global === 'undefined' ? 'undefined' : typeof global.process",
    'typeof globalThis.process',
    "(function () {}).constructor.constructor('return typeof process')()",
    "(async function () {}).constructor('return typeof process').toString().length > 0 ? 'undefined' : ''",
    "new (class extends Function {})('return typeof process')()",
    "Reflect.construct(Function, ['return typeof process'])()",
    "[].map.constructor('return typeof process')()",
    "JSON.parse.constructor('return typeof process')()",
    "callback.constructor('return typeof process')()",
    "fetch.constructor('return typeof process')()",
    "Buffer.from.constructor('return typeof process')()",
    "require.constructor('return typeof process')()",
    "module.constructor.constructor('return typeof process')()",
    "require('util').inspect.constructor('return typeof process')()",
    "new Error('x').constructor.constructor('return typeof process')()",
    'typeof Error.prepareStackTrace',
    'typeof WebAssembly',
    'typeof std',
    'typeof os',
    'typeof bjson',
    'typeof Worker',
  ])('%s is undefined', async (expression) => {
    expect(await bench.value(expression)).toBe('undefined')
  })

  test.each([
    'fs',
    'node:fs',
    'fs/promises',
    'child_process',
    'net',
    'dgram',
    'vm',
    'module',
    'process',
    'os',
    'inspector',
    'worker_threads',
    '../../package.json',
    '/etc/passwd',
    'file:///etc/passwd',
    '__proto__',
    'constructor',
    'lodash/__proto__',
    'lodash/constructor',
    'main',
    'workbench:main',
  ])('require(%j) gives nothing', async (name) => {
    const { result } = await bench.run(
      scriptOf(`callback(null, { kind: typeof require(${JSON.stringify(name)}) })`),
    )
    expect(result).toMatchObject({
      kind: 'failed',
      error: { code: 'script-threw', errorMessage: expect.stringContaining('Cannot find module') },
    })
  })

  test('the environment of the process is in no text that a script can reach', async () => {
    process.env.HOSTILE_SECRET = 'a-secret-of-the-environment'
    const walk = `(function () {
      var seen = new Set(), found = false
      function visit(value, depth) {
        if (typeof value === 'string' && value.indexOf('a-secret-of-the-environment') >= 0) found = true
        if (Object(value) !== value || seen.has(value) || depth > 6) return
        seen.add(value)
        Reflect.ownKeys(value).forEach(function (key) {
          var d = Reflect.getOwnPropertyDescriptor(value, key)
          if (d) { visit(d.value, depth + 1) }
        })
      }
      visit(globalThis, 0); visit(require('util'), 0); visit(require('crypto'), 0)
      return found
    })()`
    expect(await bench.value(walk)).toBe(false)
    delete process.env.HOSTILE_SECRET
  })

  test('no stack shows a path of this machine', async () => {
    const stacks = await bench.value(
      "[new Error('a'), (function () { try { request(1, 2) } catch (e) { return e } })(), (function () { try { require('x') } catch (e) { return e } })()].map(function (e) { return String(e && e.stack) }).join('')",
    )
    expect(stacks).not.toMatch(/\/(?:src|node_modules|tmp|home)\//)
  })

  test('the data of a run that goes on at the same time', async () => {
    const slow = bench.run(
      scriptOf('globalThis.mine = token', `request('${api.origin}/slow', callback)`),
      { accessToken: 'token-of-the-other-run', behaviour: { scriptDeadline: 1 } },
    )
    const names = await bench.value(
      '[typeof mine, JSON.stringify(Object.keys(globalThis)), token].join()',
    )
    expect(names).not.toContain('token-of-the-other-run')
    expect(String(names)).toMatch(/^undefined,/)
    await slow
  })

  test('what a script left in a library is gone for the next', async () => {
    await bench.run(
      scriptOf(
        "require('lodash').stolen = token",
        "require('axios').defaults.headers.common.stolen = token",
        'request.stolen = token; Buffer.stolen = token',
        'callback(null, {})',
      ),
      { accessToken: 'token-of-the-run-before' },
    )
    expect(
      await bench.value(
        "[require('lodash').stolen, require('axios').defaults.headers.common.stolen, request.stolen, Buffer.stolen].filter(Boolean).length",
      ),
    ).toBe(0)
  })
})

describe('promises', () => {
  test.each([
    'var p = Promise.resolve(); for (var i = 0; i < 1e6; i++) p = p.then(function () {})',
    'for (var i = 0; i < 1e5; i++) Promise.reject(new Error("x" + i))',
    '(function f() { return new Promise(f) })()',
    'Promise.all(new Array(1e5).fill(new Promise(function () {})))',
    'var t = { then: function (ok) { ok(t) } }; Promise.resolve(t)',
    '(async function* g() { yield* g() })().next()',
  ])('%s ends', async (code) => {
    const { result } = await bench.run(scriptOf(code), shortDeadline)
    expectClean(result)
    expect(result.kind).toBe('failed')
  })
})
