import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
let api: ApiServer

beforeAll(async () => {
  api = await startApiServer({
    '/binary': (r) => r.end(Buffer.from([0, 255, 128, 10])),
    '/nul': (r) => r.end('a\0b'),
    '/slow': () => undefined,
    '/plain': (r) => r.writeHead(200, 'Fine').end('plain'),
  })
})
beforeEach(() => {
  api.received.length = 0
})
afterAll(() => api.close())

/** Runs a call whose callback is `done`, which calls back with the status. */
const call = (code: string) =>
  bench.profile(
    scriptOf(
      `var API = '${api.origin}'`,
      'function done(error, response, body) {',
      '  callback(null, { error: error && error.message, status: response && response.statusCode })',
      '}',
      code,
    ),
  )

describe('every form of the call', () => {
  const forms = [
    "request.get(API + '/x', { headers: { a: 'b' } }, done)",
    "request.get({ url: API + '/x', headers: { a: 'b' } }, done)",
    "request.get({ uri: API + '/x', headers: { a: 'b' } }, done)",
    "request({ url: API + '/x', headers: { a: 'b' } }, done)",
    "request({ url: API + '/x', method: 'GET', headers: { a: 'b' } }, done)",
    "request(API + '/x', { headers: { a: 'b' } }, done)",
    "request({ url: API + '/x', headers: { a: 'b' }, callback: done })",
    "request({ baseUrl: API + '/', uri: '/x', headers: { a: 'b' } }, done)",
    "request({ url: new URL(API + '/x'), headers: { a: 'b' } }, done)",
    "require('request')({ url: API + '/x', headers: { a: 'b' } }, done)",
  ]
  test.each(forms)('%s', async (form) => {
    expect(await call(form)).toEqual({ error: null, status: 200 })
    expect(api.received).toMatchObject([{ method: 'GET', url: '/x', headers: { a: 'b' } }])
  })

  test('request.get(url, callback)', async () => {
    expect(await call("request.get(API + '/x', done)")).toEqual({ error: null, status: 200 })
  })

  test.each(['post', 'put', 'patch', 'delete', 'del', 'head', 'options'])(
    'request.%s sends its method',
    async (verb) => {
      await call(`request.${verb}(API + '/x', done)`)
      const method = verb === 'del' ? 'DELETE' : verb.toUpperCase()
      expect(api.received).toMatchObject([{ method, url: '/x' }])
    },
  )
})

describe('what is sent', () => {
  test('the method is in capitals', async () => {
    await call("request({ url: API + '/x', method: 'post' }, done)")
    expect(api.received[0]?.method).toBe('POST')
  })

  test('form is form-encoded', async () => {
    await call("request.post({ url: API + '/x', form: { a: 'b c', list: [1, 2] } }, done)")
    expect(api.received[0]).toMatchObject({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a=b%20c&list%5B0%5D=1&list%5B1%5D=2',
    })
  })

  test('a string as form is sent as it is', async () => {
    await call(`request.post({ url: API + '/x', form: "grant_type=x&note=it's" }, done)`)
    expect(api.received[0]?.body).toBe('grant_type=x&note=it%27s')
  })

  test('an object as json is the body', async () => {
    await call("request.post({ url: API + '/x', json: { a: 1 } }, done)")
    expect(api.received[0]).toMatchObject({
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: '{"a":1}',
    })
  })

  test('json: true turns an object body into JSON', async () => {
    await call("request.post({ url: API + '/x', json: true, body: { a: 'ü' } }, done)")
    expect(api.received[0]).toMatchObject({
      headers: { 'content-type': 'application/json', 'content-length': '10' },
      body: '{"a":"ü"}',
    })
  })

  test('a string body has its length in bytes', async () => {
    await call("request.put({ url: API + '/x', body: 'ü' }, done)")
    expect(api.received[0]).toMatchObject({ body: 'ü', headers: { 'content-length': '2' } })
  })

  test('a Buffer as body is sent', async () => {
    await call("request.post({ url: API + '/x', body: Buffer.from('6869', 'hex') }, done)")
    expect(api.received[0]?.body).toBe('hi')
  })

  test('an object body without json is an error', async () => {
    expect(await call("request.post({ url: API + '/x', body: { a: 1 } }, done)")).toEqual({
      error: 'Argument error, options.body.',
    })
  })

  test('auth with user and password is Basic', async () => {
    await call("request.get({ url: API + '/x', auth: { user: 'me', pass: 'secret' } }, done)")
    expect(api.received[0]?.headers.authorization).toBe(`Basic ${btoa('me:secret')}`)
  })

  test('auth.bearer is Bearer', async () => {
    await call("request.get({ url: API + '/x', auth: { bearer: token } }, done)")
    expect(api.received[0]?.headers.authorization).toBe('Bearer the-access-token')
  })

  test('user and password of the URL are Basic', async () => {
    await call("request.get(API.replace('//', '//me:s%40cret@') + '/x', done)")
    expect(api.received[0]?.headers.authorization).toBe(`Basic ${btoa('me:s@cret')}`)
  })

  test('an undefined header is left out', async () => {
    await call("request.get({ url: API + '/x', headers: { 'x-a': undefined, 'x-b': '1' } }, done)")
    expect(api.received[0]?.headers).not.toHaveProperty('x-a')
  })

  test('a header value that no header may have is an error', async () => {
    expect(await call("request.get({ url: API + '/x', headers: { a: 'b\\nc' } }, done)")).toEqual({
      error: 'Invalid character in header content ["a"]',
    })
  })
})

describe('what comes back', () => {
  test('encoding: null gives a Buffer', async () => {
    const profile = await bench.profile(
      scriptOf(
        `request.get({ url: '${api.origin}/binary', encoding: null }, function (e, r, body) {`,
        "  callback(null, { isBuffer: Buffer.isBuffer(body), hex: body.toString('hex') })",
        '})',
      ),
    )
    expect(profile).toEqual({ isBuffer: true, hex: '00ff800a' })
  })

  test('encoding names how the text is read', async () => {
    const profile = await bench.profile(
      scriptOf(
        `request.get({ url: '${api.origin}/binary', encoding: 'hex' }, function (e, r, body) {`,
        '  callback(null, { body: body })',
        '})',
      ),
    )
    expect(profile).toEqual({ body: '00ff800a' })
  })

  test('a NUL in the text stays', async () => {
    const profile = await bench.profile(
      scriptOf(
        `request.get('${api.origin}/nul', function (e, r, body) { callback(null, { body: body }) })`,
      ),
    )
    expect(profile).toEqual({ body: 'a\0b' })
  })

  test('the response knows its request', async () => {
    const profile = await bench.profile(
      scriptOf(
        `request.get('${api.origin}/plain?a=1', function (e, r) {`,
        '  callback(null, { href: r.request.uri.href, method: r.request.method, message: r.statusMessage, body: r.body })',
        '})',
      ),
    )
    expect(profile).toEqual({
      href: `${api.origin}/plain?a=1`,
      method: 'GET',
      message: 'Fine',
      body: 'plain',
    })
  })

  test('requests may be nested and run side by side', async () => {
    const profile = await bench.profile(
      scriptOf(
        'var bodies = {}',
        'function get(path, next) {',
        `  request.get('${api.origin}' + path, function (e, r, body) { bodies[path] = body; next() })`,
        '}',
        "get('/plain', function () {",
        '  var open = 2',
        '  function done() { if (--open === 0) callback(null, bodies) }',
        "  get('/nul', done)",
        "  get('/plain?again', done)",
        '})',
      ),
    )
    expect(profile).toEqual({ '/plain': 'plain', '/nul': 'a\0b', '/plain?again': 'plain' })
  })

  test('an aborted request never comes back', async () => {
    const error = await bench.error(
      scriptOf(
        `var handle = request.get('${api.origin}/slow', function () { callback(null, {}) })`,
        'setTimeout(function () { handle.abort() }, 20)',
      ),
    )
    expect(error.code).toBe('script-no-callback')
  })
})

describe('what does not exist fails by name', () => {
  test('an option, with the nearest that does', async () => {
    const error = await bench.error(
      scriptOf("request.get({ url: 'http://x/', header: {} }, callback)"),
    )
    expect(error).toMatchObject({
      code: 'script-threw',
      line: 2,
      column: 14,
      name: 'TypeError',
      errorMessage:
        'request: the option "header" does not exist here. Options that exist here: auth, baseUrl, body, callback, encoding, followAllRedirects, followOriginalHttpMethod, followRedirect, form, gzip, headers, json, jsonReplacer, jsonReviver, maxRedirects, method, qs, removeRefererHeader, strictSSL, timeout, uri, url. Did you mean “headers”?',
    })
  })

  test('an option that is undefined is as good as none', async () => {
    expect(await call("request.get({ url: API + '/x', jar: undefined }, done)")).toEqual({
      error: null,
      status: 200,
    })
  })

  test('strictSSL: false', async () => {
    const error = await bench.error(scriptOf("request({ url: 'https://x/', strictSSL: false })"))
    expect(error.errorMessage).toBe(
      'request: strictSSL cannot be false here, certificates are always checked',
    )
  })

  test('streams', async () => {
    const error = await bench.error(scriptOf("request('http://127.0.0.1:1/').on('data', callback)"))
    expect(error.errorMessage).toBe(
      'request: .on() does not exist here, responses come to the callback only',
    )
  })

  test.each(['ftp://example.com/', 'file:///etc/passwd', 'data:text/plain,x'])(
    'the scheme of %s',
    async (url) => {
      const profile = await bench.profile(
        scriptOf(`request('${url}', function (e) { callback(null, { error: e.message }) })`),
      )
      expect(profile).toEqual({ error: expect.stringMatching(/^Invalid (protocol|URI)/) })
    },
  )
})
