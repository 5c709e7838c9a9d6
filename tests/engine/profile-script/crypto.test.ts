import { createHash, createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

const bench = new ScriptBench()
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const pem = {
  rsa: rsa.publicKey.export({ type: 'spki', format: 'pem' }),
  rsaPrivate: rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ec: ec.publicKey.export({ type: 'spki', format: 'pem' }),
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function makeJwt(alg: 'RS256' | 'ES256', kid?: string): string {
  const signed = `${encode({ alg, kid })}.${encode({ sub: 'ada' })}`
  const signature =
    alg === 'RS256'
      ? createSign('RSA-SHA256').update(signed).sign(rsa.privateKey)
      : sign('sha256', Buffer.from(signed), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

describe('crypto', () => {
  const values: Readonly<Record<string, unknown>> = {
    "createHash('sha256').update('ü').update(Buffer.from('x')).digest('base64')": createHash(
      'sha256',
    )
      .update('üx')
      .digest('base64'),
    "createHmac('sha1', 'key').update('data').digest('hex')": createHmac('sha1', 'key')
      .update('data')
      .digest('hex'),
    'randomBytes(16).length': 16,
    'randomUUID().length': 36,
    "timingSafeEqual(Buffer.from('a'), Buffer.from('a'))": true,
    "getHashes().includes('sha256')": true,
    'randomInt(1, 2)': 1,
    [`createPublicKey(${JSON.stringify(pem.rsa)}).asymmetricKeyType`]: 'rsa',
    [`createPublicKey(${JSON.stringify(pem.ec)}).export({ format: 'jwk' }).crv`]: 'P-256',
  }
  test.each(Object.entries(values))('%#: %s', async (expression, expected) => {
    expect(await bench.value(`require('crypto').${expression}`)).toEqual(expected)
  })

  const errors: Readonly<Record<string, string>> = {
    "createHash('nonsense')": 'Digest method not supported',
    "createHmac('nonsense', 'k')": 'Invalid digest: nonsense',
    'createHash()': 'Digest method not supported',
    "createHash('md5').update(7)":
      'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received number',
    'randomBytes(1e12)': 'argument 1 must be a whole number from 0 to 4194304',
    "timingSafeEqual(Buffer.from('a'), Buffer.from('ab'))":
      'Input buffers must have the same byte length',
    'pbkdf2Sync()': 'crypto.pbkdf2Sync does not exist here.',
  }
  test.each(Object.entries(errors))('%s throws', async (expression, message) => {
    const error = await bench.error(scriptOf(`require('crypto').${expression}`))
    expect(error).toMatchObject({ errorMessage: expect.stringContaining(message), line: 2 })
  })

  test('signs what it verifies itself', async () => {
    const script = scriptOf(
      "var crypto = require('crypto')",
      `var signature = crypto.createSign('RSA-SHA256').update('text').sign(${JSON.stringify(pem.rsaPrivate)})`,
      `var verify = function (text) { return crypto.createVerify('RSA-SHA256').update(text).verify(${JSON.stringify(pem.rsa)}, signature) }`,
      "callback(null, { right: verify('text'), wrong: verify('other') })",
    )
    expect(await bench.profile(script)).toEqual({ right: true, wrong: false })
  })
})

describe('jsonwebtoken.verify', () => {
  test.each(['RS256', 'ES256'] as const)('takes a %s token with the public key', async (alg) => {
    const key = JSON.stringify(alg === 'RS256' ? pem.rsa : pem.ec)
    const expression = `require('jsonwebtoken').verify('${makeJwt(alg)}', ${key}, { algorithms: ['${alg}'] })`
    expect(await bench.value(expression)).toEqual({ sub: 'ada' })
  })

  test('refuses a token of another key', async () => {
    const key = JSON.stringify(pem.ec)
    const error = await bench.error(
      scriptOf(`require('jsonwebtoken').verify('${makeJwt('RS256')}', ${key})`),
    )
    expect(error).toMatchObject({ name: 'JsonWebTokenError', errorMessage: 'invalid algorithm' })
  })
})

describe('jwks-rsa', () => {
  let api: ApiServer
  beforeAll(async () => {
    const jwk = rsa.publicKey.export({ format: 'jwk' })
    api = await startApiServer({
      '/jwks': (response) =>
        response.end(JSON.stringify({ keys: [{ ...jwk, kid: 'k1', use: 'sig', alg: 'RS256' }] })),
    })
  })
  afterAll(() => api.close())

  test('finds the key with which jsonwebtoken verifies', async () => {
    const script = scriptOf(
      "var jwt = require('jsonwebtoken')",
      `var client = require('jwks-rsa')({ jwksUri: '${api.origin}/jwks' })`,
      'var getKey = function (header, done) {',
      '  client.getSigningKey(header.kid, function (error, key) { done(error, key && key.getPublicKey()) })',
      '}',
      `jwt.verify('${makeJwt('RS256', 'k1')}', getKey, { algorithms: ['RS256'] }, callback)`,
    )
    expect(await bench.profile(script)).toEqual({ sub: 'ada' })
  })

  test('says which key there is not', async () => {
    const script = scriptOf(
      `require('jwks-rsa')({ jwksUri: '${api.origin}/jwks' }).getSigningKey('k9').catch(callback)`,
    )
    expect(await bench.error(script)).toMatchObject({
      name: 'SigningKeyNotFoundError',
      errorMessage: "Unable to find a signing key that matches 'k9'",
    })
  })

  test('an option that does not exist fails by name', async () => {
    const error = await bench.error(scriptOf("require('jwks-rsa')({ jwksUrl: 'x' })"))
    expect(error.errorMessage).toMatch(
      /^jwks-rsa: the option "jwksUrl" does not exist here\..*Did you mean “jwksUri”\?$/,
    )
  })
})

describe('zlib', () => {
  test('what unpacks to more than may be is refused', async () => {
    const script = scriptOf(
      "var zlib = require('zlib')",
      'var small = zlib.gzipSync(Buffer.alloc(4 * 1024 * 1024))',
      'zlib.gunzipSync(small)',
      "try { zlib.gunzipSync(zlib.gzipSync(Buffer.concat([Buffer.alloc(4 * 1024 * 1024), Buffer.from('x')]))) }",
      'catch (error) { callback(null, { code: error.code, name: error.name }) }',
    )
    expect(await bench.profile(script)).toEqual({
      code: 'ERR_BUFFER_TOO_LARGE',
      name: 'RangeError',
    })
  })
})
