import { describe, expect, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()

const token =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjMiLCJuYW1lIjoiQWRhIn0.c2lnbmF0dXJl'

describe('lodash', () => {
  const values: Readonly<Record<string, unknown>> = {
    "require('lodash').get({ a: [{ b: 1 }] }, 'a[0].b')": 1,
    "require('lodash/get')({ a: 1 }, 'a')": 1,
    "require('lodash').template('hi <%= name %>')({ name: 'Ada' })": 'hi Ada',
    "require('lodash').cloneDeep({ a: new Date(0) }).a.getTime()": 0,
  }
  test.each(Object.entries(values))('%s', async (expression, expected) => {
    expect(await bench.value(expression)).toEqual(expected)
  })
})

describe('jsonwebtoken', () => {
  test('decode gives the payload without looking at the signature', async () => {
    const expression = `require('jsonwebtoken').decode('${token}')`
    expect(await bench.value(expression)).toEqual({ sub: '123', name: 'Ada' })
  })

  test('decode of what is no token gives null', async () => {
    expect(await bench.value("require('jsonwebtoken').decode('nonsense')")).toBeNull()
  })

  test('verify refuses a wrong signature as the library does', async () => {
    const error = await bench.error(
      scriptOf(`require('jsonwebtoken').verify('${token}', 'secret')`),
    )
    expect(error).toMatchObject({ name: 'JsonWebTokenError', errorMessage: 'invalid signature' })
  })

  test('verify takes what sign with the same secret made', async () => {
    const expression =
      "(function (jwt) { return jwt.verify(jwt.sign({ sub: '1' }, 'the-secret', { noTimestamp: true }), 'the-secret') })(require('jsonwebtoken'))"
    expect(await bench.value(expression)).toEqual({ sub: '1' })
  })

  test('an expired token is a TokenExpiredError', async () => {
    const script = scriptOf(
      "var jwt = require('jsonwebtoken')",
      "jwt.verify(jwt.sign({ exp: 1 }, 'the-secret'), 'the-secret', function (error) {",
      '  callback(null, { name: error.name, message: error.message })',
      '})',
    )
    expect(await bench.profile(script)).toEqual({
      name: 'TokenExpiredError',
      message: 'jwt expired',
    })
  })
})

describe('other libraries', () => {
  const values: Readonly<Record<string, unknown>> = {
    [`require('jwt-decode')('${token}').sub`]: '123',
    [`require('jwt-decode').jwtDecode('${token}').sub`]: '123',
    "require('qs').stringify({ a: [1, 2], b: { c: 'x y' } })":
      'a%5B0%5D=1&a%5B1%5D=2&b%5Bc%5D=x%20y',
    "require('querystring').parse('a=1&b=2&a=3')": { a: ['1', '3'], b: '2' },
    "require('querystring').stringify({ a: 'x y', b: [1, 2], c: null })": 'a=x%20y&b=1&b=2&c=',
    "require('url').parse('https://me:pw@example.com:8/a?b=c#d', true).query": { b: 'c' },
    "require('url').resolve('https://example.com/a/b', '../c')": 'https://example.com/c',
    "require('url').format({ protocol: 'https', host: 'example.com', query: { a: 1 } })":
      'https://example.com?a=1',
    "require('util').inspect({ a: { b: { c: { d: 1 } } } }, { depth: null })":
      '{ a: { b: { c: { d: 1 } } } }'.length > 72 ? '' : '{\n  a: { b: { c: { d: 1 } } }\n}',
    "require('util').format('%s is %d', 'x', 3)": 'x is 3',
    "require('uuid').v4().length": 36,
    "require('uuid/v4')().length": 36,
    "require('uuid')().length": 36,
    "require('zlib').gunzipSync(Buffer.from('H4sIAAAAAAAAA8vIBACsKpPYAgAAAA==', 'base64')).toString()":
      'hi',
    "require('zlib').inflateSync(require('zlib').deflateSync('hello')).toString()": 'hello',
    "new (require('events'))().on('x', function () {}).emit('x')": true,
    "new (require('xmldom').DOMParser)().parseFromString('<a><b>1</b></a>', 'text/xml').getElementsByTagName('b')[0].textContent":
      '1',
    "require('@xmldom/xmldom') === require('xmldom')": true,
    'Object.keys(structuredClone({ a: new Map([[1, { b: 2 }]]) }).a.get(1))': ['b'],
  }
  test.each(Object.entries(values))('%s', async (expression, expected) => {
    expect(await bench.value(expression)).toEqual(expected)
  })

  test('xml2js parses, and throws inside its callback come out', async () => {
    const script = scriptOf(
      "require('xml2js').parseString('<user id=\"7\"><name>Ada</name></user>', function (error, result) {",
      '  callback(error, { id: result.user.$.id, name: result.user.name[0] })',
      '})',
    )
    expect(await bench.profile(script)).toEqual({ id: '7', name: 'Ada' })
  })

  test('xml2js takes explicitArray: false, and a promise', async () => {
    const script = scriptOf(
      "require('xml2js').parseStringPromise('<a><b>1</b></a>', { explicitArray: false }).then(function (r) {",
      '  callback(null, r)',
      '})',
    )
    expect(await bench.profile(script)).toEqual({ a: { b: '1' } })
  })

  test('async runs in series', async () => {
    const script = scriptOf(
      "require('async').series([function (done) { setTimeout(function () { done(null, 1) }, 1) }, function (done) { done(null, 2) }],",
      '  function (error, results) { callback(error, { results: results }) })',
    )
    expect(await bench.profile(script)).toEqual({ results: [1, 2] })
  })
})

describe('the version that a warning names', () => {
  const { devDependencies } = packageJson
  const bundled = [
    '@xmldom/xmldom',
    'async',
    'axios',
    'jsonwebtoken',
    'jwt-decode',
    'lodash',
    'qs',
    'request',
    'uuid',
    'xml2js',
  ] as const
  test.each(bundled)('of %s is the bundled one', async (name) => {
    const script = scriptOf(`require('${name}@99.0.0')`)
    const { warnings } = await bench.run(script)
    expect(warnings[0]?.message).toBe(
      `require('${name}@99.0.0') gives ${name} ${devDependencies[name]}, which is built in.`,
    )
  })
})
