import { generateKeyPairSync } from 'node:crypto'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../script-bench.ts'
import { keyOfManyRounds } from './encrypted-key.ts'
import { expectClean, hostileBench, shortDeadline } from './hostile-bench.ts'

const bench = hostileBench()

/** What comes of a call in the sandbox: its value, or the error that it threw. */
async function attempt(setup: string, call: string): Promise<unknown> {
  return bench.profile(
    scriptOf(
      setup,
      `try { callback(null, { value: String(${call}) }) }`,
      'catch (error) { callback(null, { name: error.name, message: error.message, code: error.code }) }',
    ),
  )
}

describe('keys', () => {
  const pem = `-----BEGIN ENCRYPTED PRIVATE KEY-----\\n${keyOfManyRounds()}\\n-----END ENCRYPTED PRIVATE KEY-----`

  test('a key whose password takes hours to derive is refused', async () => {
    const call = `crypto.createPrivateKey({ key: '${pem}', passphrase: 'x' })`
    expect(await attempt("var crypto = require('crypto')", call)).toMatchObject({
      name: 'RangeError',
      message: 'the private key wants 2147483647 rounds of PBKDF2; 1000000 may be',
    })
  })

  test('so is it where something signs with it', async () => {
    const call = `jwt.sign({}, { key: '${pem}', passphrase: 'x' }, { algorithm: 'RS256' })`
    const failed = await attempt("var jwt = require('jsonwebtoken')", call)
    expect(JSON.stringify(failed)).toMatch(/rounds of PBKDF2|secretOrPrivateKey/)
  })

  test('a key under a password of the usual kind still works', async () => {
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
    })
    const call = `crypto.createPrivateKey({ key: ${JSON.stringify(privateKey)}, passphrase: 'x' }).asymmetricKeyType`
    expect(await attempt("var crypto = require('crypto')", call)).toEqual({ value: 'ec' })
  })

  test.each([
    ['as PEM', "{ key: pem, format: 'pem' }"],
    ['as DER', "{ key: Buffer.alloc(10000, 1), format: 'der', type: 'pkcs8' }"],
    [
      'as JWK',
      "{ key: { kty: 'RSA', n: long, e: 'AQAB', d: long, p: long, q: long, dp: long, dq: long, qi: long }, format: 'jwk' }",
    ],
  ])('a private key too long to compute with is refused %s', async (_, key) => {
    const setup =
      "var crypto = require('crypto'), long = 'A'.repeat(80000), pem = '-----BEGIN PRIVATE KEY-----\\n' + long + '\\n-----END PRIVATE KEY-----'"
    const refused = { name: 'RangeError', message: expect.stringMatching(/^the private key has/) }
    expect(await attempt(setup, `crypto.createPrivateKey(${key})`)).toMatchObject(refused)
  })

  test.each([
    "crypto.createSign('sha256').update('x').sign(pem, 'hex')",
    "crypto.createVerify('sha256').update('x').verify(pem, 'aa', 'hex')",
    'crypto.createPublicKey(pem)',
  ])('so is it in %s', async (call) => {
    const setup =
      "var crypto = require('crypto'), pem = '-----BEGIN PRIVATE KEY-----\\n' + 'A'.repeat(80000) + '\\n-----END PRIVATE KEY-----'"
    expect(await attempt(setup, call)).toMatchObject({ name: 'RangeError' })
  })

  test('an RSA key of 4,096 bits still signs', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 4096,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const call = `crypto.createSign('sha256').update('x').sign(${JSON.stringify(privateKey)}).length`
    expect(await attempt("var crypto = require('crypto')", call)).toEqual({ value: '512' })
  })

  test.each([
    "'-----BEGIN PUBLIC KEY-----'",
    'Buffer.alloc(1024 * 1024)',
    "{ key: { kty: 'RSA', n: 'A'.repeat(1e6), e: 'AQAB' }, format: 'jwk' }",
    "{ key: { kty: {}, n: [1], toString: null }, format: 'jwk' }",
    '{ key: { get kty() { throw new Error("no") } }, format: "jwk" }',
    "{ key: Buffer.alloc(9), format: 'der', type: 'constructor' }",
    'new Proxy({}, { get: function () { return {} } })',
  ])('%s is no key', async (key) => {
    const failed = await attempt("var crypto = require('crypto')", `crypto.createPublicKey(${key})`)
    expect(failed).not.toHaveProperty('value', expect.stringContaining('BEGIN'))
  })
})

describe('crypto', () => {
  test.each([
    ["crypto.createHash('no-such-hash').update('x').digest('hex')", /Error/],
    ['crypto.randomBytes(1e12)', /Error/],
    ['crypto.randomBytes(-1)', /Error/],
    ['crypto.randomBytes(Symbol.iterator)', /Error/],
    ["crypto.createHmac('sha256', new Proxy({}, {}))", /Error/],
    ["crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('ab'))", /Error/],
    ["crypto.verify('sha256', Buffer.from('a'), 'key', 'signature')", /Error/],
    ["crypto.createHash('sha256').update(new Proxy(Buffer.from('a'), {})).digest('hex')", /Error/],
  ])('%s is refused', async (call, name) => {
    expect(await attempt("var crypto = require('crypto')", call)).toMatchObject({
      name: expect.stringMatching(name),
    })
  })

  test('hashing without end stops at the deadline', async () => {
    const script = scriptOf(
      "var crypto = require('crypto'), data = Buffer.alloc(1024 * 1024)",
      "while (true) crypto.createHash('sha512').update(data).digest()",
    )
    expect(await bench.error(script, shortDeadline)).toMatchObject({ code: 'script-deadline' })
  })
})

describe('zlib', () => {
  const bomb = Buffer.alloc(200 * 1024 * 1024)
  const bombs = [
    ['gunzipSync', gzipSync(bomb).toString('base64')],
    ['inflateSync', deflateSync(bomb).toString('base64')],
    ['unzipSync', gzipSync(bomb).toString('base64')],
  ] as const

  test.each(bombs)('%s of a bomb is refused', async (name, base64) => {
    const call = `zlib.${name}(Buffer.from('${base64}', 'base64')).length`
    expect(await attempt("var zlib = require('zlib')", call)).toMatchObject({
      name: 'RangeError',
      code: 'ERR_BUFFER_TOO_LARGE',
    })
  })

  test('so is it with a callback', async () => {
    const script = scriptOf(
      `require('zlib').gunzip(Buffer.from('${gzipSync(bomb).toString('base64')}', 'base64'), callback)`,
    )
    expect(await bench.error(script)).toMatchObject({ code: 'script-callback-error' })
  })

  test.each(['null', '{}', '"text"', 'Buffer.from("no gzip")', 'new Proxy([], {})'])(
    'gunzipSync(%s) fails by itself',
    async (data) => {
      const failed = await attempt("var zlib = require('zlib')", `zlib.gunzipSync(${data})`)
      expect(failed).toMatchObject({ name: expect.stringMatching(/Error/) })
    },
  )
})

describe('query and text functions', () => {
  test('a query of a million keys is cut', async () => {
    const call =
      "Object.keys(qs.parse('a=1&'.repeat(1e5).replace(/a/g, function () { return 'k' + n++ }))).length"
    const setup = "var qs = require('querystring'), n = 0"
    expect(await attempt(setup, call)).toEqual({ value: '1000' })
  })

  test('a query that names a prototype pollutes nobody', async () => {
    const call =
      "({}).polluted + '' + JSON.stringify(qs.parse('__proto__=x&constructor.prototype.polluted=1'))"
    await attempt("var qs = require('querystring')", call)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(await bench.value('typeof ({}).polluted')).toBe('undefined')
  })

  test.each([
    "util.inspect(new Proxy({}, { ownKeys: function () { throw new Error('no') } }))",
    'util.inspect({ get a() { throw new Error("no") } })',
    'util.inspect({ toString: null, constructor: null, [Symbol.toStringTag]: {} })',
    "util.format('%s %d %j %o %O %%', { toString: function () { throw new Error('no') } })",
    "util.inspect({ [Symbol.for('nodejs.util.inspect.custom')]: function () { return 'x' } })",
  ])('%s ends', async (call) => {
    const { result } = await bench.run(
      scriptOf("var util = require('util')", `callback(null, { text: ${call} })`),
    )
    expectClean(result)
  })

  test('a text of many megabytes for a URL ends', async () => {
    const { result } = await bench.run(
      scriptOf(
        "var url = require('url')",
        "callback(null, { l: url.resolve('http://a/' + 'b/'.repeat(2e6), '../'.repeat(2e6)).length })",
      ),
      shortDeadline,
    )
    expectClean(result)
  })
})

describe('timers', () => {
  test.each([
    'setTimeout("callback(null, {})", 1)',
    'setTimeout(null, 1)',
    'setTimeout(callback, { valueOf: function () { throw new Error("no") } })',
    'setTimeout(callback, Symbol())',
    'clearTimeout(new Proxy({}, { get: function () { throw new Error("no") } }))',
    'setInterval(callback, -Infinity)',
  ])('%s ends', async (call) => {
    const { result } = await bench.run(scriptOf(call), shortDeadline)
    expectClean(result)
  })
})

describe('bytes that cross the bridge', () => {
  test.each([
    '{}',
    'new Proxy(new ArrayBuffer(9), {})',
    'new Uint8Array(9)',
    'new SharedArrayBuffer(9)',
    'null',
    "'text'",
  ])('a buffer that is said to be %s', async (value) => {
    const setup = `Object.defineProperty(Object.getPrototypeOf(Uint8Array.prototype), 'buffer', { get: function () { return ${value} } })`
    const outcome = await attempt(setup, "Buffer.alloc(5000, 'a').toString('base64')")
    expect(JSON.stringify(outcome)).toMatch(/"value":"(?:YWFh|AAAA)|"name":"(?:Type)?Error"/)
  })

  test.each(['hex', 'base64', 'latin1', 'utf8'])(
    '%s until the memory is full',
    async (encoding) => {
      const code = `var all = [], bytes = Buffer.alloc(4 * 1024 * 1024, 'x'); for (;;) all.push(bytes.toString('${encoding}'))`
      expect(await bench.error(scriptOf(code))).toMatchObject({ code: 'script-out-of-memory' })
    },
  )

  test.each(['hex', 'base64', 'latin1', 'utf8'])('and back: %s', async (encoding) => {
    const code = `var all = [], text = 'ab'.repeat(2 * 1024 * 1024); for (;;) all.push(Buffer.from(text, '${encoding}'))`
    expect(await bench.error(scriptOf(code))).toMatchObject({ code: 'script-out-of-memory' })
  })

  test('NUL bytes, which take the most room as text', async () => {
    const code =
      'var all = [], bytes = Buffer.alloc(4 * 1024 * 1024); for (;;) all.push(bytes.toString())'
    expect(await bench.error(scriptOf(code))).toMatchObject({ code: 'script-out-of-memory' })
  })
})
