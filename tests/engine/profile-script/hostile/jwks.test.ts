import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApiServer } from '../api-server.ts'
import { scriptOf } from '../script-bench.ts'
import { expectClean, hostileBench } from './hostile-bench.ts'

const bench = hostileBench()
let api: ApiServer

const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
const oneKey = JSON.stringify({ keys: [{ ...jwk, kid: 'k1' }] })

/** Bodies that are no key set, or hold what is no key. */
const wrongSets: Readonly<Record<string, string>> = {
  null: 'null',
  text: '"keys"',
  list: '[]',
  'keys-of-another-type': '{"keys":{"length":1e9}}',
  'keys-that-are-none': '{"keys":[null,7,"x",[],{}]}',
  'parts-of-another-type': '{"keys":[{"kty":{},"n":[1],"e":null,"kid":{"toString":1}}]}',
  'a-prototype': '{"__proto__":{"keys":[]},"keys":[{"__proto__":{"kty":"RSA"},"kid":"k1"}]}',
  'a-key-without-numbers': '{"keys":[{"kty":"RSA","kid":"k1"}]}',
  'a-symmetric-key': '{"keys":[{"kty":"oct","k":"c2VjcmV0","kid":"k1"}]}',
  'a-page': '<html>not here</html>',
  nothing: '',
}

function writeForever(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  const timer = setInterval(() => response.write(chunk), 1)
  response.on('close', () => clearInterval(timer))
}

beforeAll(async () => {
  const keys = Array.from({ length: 10_000 }, (_, i) => ({ ...jwk, kid: `k${i}` }))
  api = await startApiServer({
    ...Object.fromEntries(
      Object.entries(wrongSets).map(([name, body]) => [
        `/${name}`,
        (response: ServerResponse) => response.end(body),
      ]),
    ),
    '/huge': (response) => response.end(JSON.stringify({ keys })),
    '/a-number-of-a-megabyte': (response) =>
      response.end(JSON.stringify({ keys: [{ ...jwk, n: 'A'.repeat(2 ** 20), kid: 'k1' }] })),
    '/deep': (response) => response.end(`{"keys":${'['.repeat(1e5)}${']'.repeat(1e5)}}`),
    '/endless': writeForever,
    '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/to-itself': (response) => response.writeHead(302, { location: '/to-itself' }).end(),
    '/silent': () => undefined,
    '/right': (response) => response.end(oneKey),
  })
})
afterAll(() => api.close())

function getKey(path: string, deadline = 3) {
  const script = scriptOf(
    `require('jwks-rsa')({ jwksUri: '${api.origin}${path}' }).getSigningKey('k1', function (error, key) {`,
    '  callback(error, key && { pem: key.getPublicKey() })',
    '})',
  )
  return bench.run(script, { behaviour: { scriptDeadline: deadline } })
}

describe('a JWKS endpoint that is hostile', () => {
  test.each(Object.keys(wrongSets))('gives %s: there is no key, and that is said', async (name) => {
    const { result } = await getKey(`/${name}`)
    expect(result).toMatchObject({ kind: 'failed', error: { code: 'script-callback-error' } })
  })

  test.each(['/huge', '/a-number-of-a-megabyte', '/deep', '/endless'])(
    'gives more than may be: %s',
    async (path) => {
      expectClean((await getKey(path)).result)
    },
  )

  test.each(['/to-file', '/to-itself'])('leads on, and is not followed: %s', async (path) => {
    const { result, sent } = await getKey(path)
    expect(result).toMatchObject({
      kind: 'failed',
      error: { errorMessage: expect.stringContaining('Http Error 302') },
    })
    expect(sent.map(({ url }) => url)).toEqual([`${api.origin}${path}`])
  })

  test('never answers', async () => {
    const { result } = await getKey('/silent', 0.3)
    expect(result).toMatchObject({ kind: 'failed', error: { code: 'script-deadline' } })
  })

  test.each(['file:///etc/passwd', 'data:application/json,{"keys":[]}', 'nonsense', ''])(
    'is no http address: %j',
    async (uri) => {
      const script = scriptOf(
        `require('jwks-rsa')({ jwksUri: ${JSON.stringify(uri)} }).getSigningKey('k1', callback)`,
      )
      const { result, sent } = await bench.run(script)
      expect(result).toMatchObject({ kind: 'failed', error: { code: 'script-callback-error' } })
      expect(sent).toEqual([])
    },
  )

  test('has no part in what the next client gets', async () => {
    await getKey('/a-prototype')
    const { result } = await getKey('/right')
    const pem = createPublicKey({ key: jwk, format: 'jwk' }).export({ format: 'pem', type: 'spki' })
    expect(result).toEqual({ kind: 'profile', profile: { pem }, line: expect.any(Number) })
  })
})
