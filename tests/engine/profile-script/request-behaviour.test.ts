import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '../../support/free-port.ts'
import { type ApiServer, echo, startApiServer } from './api-server.ts'
import { ScriptBench, scriptOf } from './script-bench.ts'

/** The numbered list of what `request` 2.88.2 really does, each with what it does here. */

const bench = new ScriptBench()
let api: ApiServer
let elsewhere: ApiServer

beforeAll(async () => {
  elsewhere = await startApiServer()
  api = await startApiServer({
    '/unauthorized': (r) => r.writeHead(401).end('{"error":"invalid_token"}'),
    '/html': (r) => r.end('<html>'),
    '/no-content': (r) => r.writeHead(204).end(),
    '/json': (r) => r.end('{"sub":"1"}'),
    '/gzip': (r) => r.setHeader('content-encoding', 'gzip').end(gzipSync('{"sub":"zipped"}')),
    '/same-host': (r) => r.writeHead(302, { location: '/echo?from=redirect' }).end(),
    '/other-host': (r) =>
      r
        .writeHead(302, { location: `${elsewhere.origin.replace('127.0.0.1', 'localhost')}/echo` })
        .end(),
    '/nowhere': (r) => r.writeHead(302, { location: '' }).end(),
    '/loop': (r) => r.writeHead(302, { location: '/loop' }).end(),
    '/file': (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/ftp': (r) => r.writeHead(302, { location: 'ftp://example.com/x' }).end(),
    '/never': () => undefined,
    '/bom': (r) => r.end(Buffer.from('\uFEFF{"sub":"1"}')),
    '/headers': (r) =>
      r
        .writeHead(
          200,
          [
            ['X-Custom', 'a'],
            ['x-custom', 'b'],
            ['Set-Cookie', 'a=1'],
            ['Set-Cookie', 'b=2'],
          ].flat(),
        )
        .end(),
    '/echo': echo,
  })
})
beforeEach(() => {
  api.received.length = 0
  elsewhere.received.length = 0
})
afterAll(() => {
  api.close()
  elsewhere.close()
})

/** Runs `request(…)` with these arguments; the profile tells what the callback got. */
async function send(args: string): Promise<Answered> {
  const profile = await bench.profile(
    scriptOf(
      `var API = '${api.origin}'`,
      `request.get(${args}, function (error, response, body) {`,
      '  callback(null, {',
      '    error: error && { message: error.message, code: error.code, connect: error.connect },',
      '    status: response && response.statusCode,',
      '    type: typeof body,',
      '    body: body,',
      '    headers: response && response.headers,',
      '  })',
      '})',
    ),
  )
  return profile as Answered // made by the script above
}

interface Answered {
  readonly error: { message: string; code?: string; connect?: boolean } | null
  readonly status?: number
  readonly type: string
  readonly body?: unknown
  readonly headers?: { readonly location?: unknown }
}

describe('1: json: true', () => {
  test('parses the body of a 401 as well', async () => {
    const { status, body } = await send("{ url: API + '/unauthorized', json: true }")
    expect({ status, body }).toEqual({ status: 401, body: { error: 'invalid_token' } })
  })

  test('adds accept: application/json', async () => {
    await send("{ url: API + '/json', json: true }")
    expect(api.received[0]?.rawHeaders).toContainEqual(['accept', 'application/json'])
  })

  test('keeps the Accept header that the script sets', async () => {
    await send("{ url: API + '/json', json: true, headers: { Accept: 'application/vnd.x+json' } }")
    expect(api.received[0]?.headers.accept).toBe('application/vnd.x+json')
  })

  test('leaves a body that is not JSON a string', async () => {
    const { type, body } = await send("{ url: API + '/html', json: true }")
    expect({ type, body }).toEqual({ type: 'string', body: '<html>' })
  })

  test('gives undefined for a 204', async () => {
    const { status, type } = await send("{ url: API + '/no-content', json: true }")
    expect({ status, type }).toEqual({ status: 204, type: 'undefined' })
  })
})

describe('2: without json', () => {
  test('the body is a string', async () => {
    const { type, body } = await send("{ url: API + '/json' }")
    expect({ type, body }).toEqual({ type: 'string', body: '{"sub":"1"}' })
  })

  test('the body of a 204 is the empty string', async () => {
    const { type, body } = await send("{ url: API + '/no-content' }")
    expect({ type, body }).toEqual({ type: 'string', body: '' })
  })
})

test('3: neither User-Agent nor Accept is sent by default', async () => {
  await send("{ url: API + '/json' }")
  expect(api.received[0]?.headers).not.toHaveProperty('user-agent')
  expect(api.received[0]?.headers).not.toHaveProperty('accept')
})

describe('4: gzip', () => {
  test('is not asked for by default', async () => {
    await send("{ url: API + '/json' }")
    expect(api.received[0]?.headers).not.toHaveProperty('accept-encoding')
  })

  test('is not decoded by default', async () => {
    const { body } = await send("{ url: API + '/gzip', encoding: 'latin1' }")
    expect(body).toBe(gzipSync('{"sub":"zipped"}').toString('latin1'))
  })

  test('is asked for with gzip: true', async () => {
    await send("{ url: API + '/json', gzip: true }")
    expect(api.received[0]?.headers['accept-encoding']).toBe('gzip, deflate')
  })

  test('is decoded with gzip: true', async () => {
    const { body } = await send("{ url: API + '/gzip', gzip: true, json: true }")
    expect(body).toEqual({ sub: 'zipped' })
  })
})

describe('5: redirects', () => {
  test('of a GET are followed, with a referer', async () => {
    const { status } = await send(
      "{ url: API + '/same-host', headers: { Authorization: 'Bearer x' } }",
    )
    expect(status).toBe(200)
    expect(api.received.map((r) => r.url)).toEqual(['/same-host', '/echo?from=redirect'])
    expect(api.received[1]?.headers.referer).toBe(`${api.origin}/same-host`)
  })

  test('each hop goes through the host', async () => {
    const script = scriptOf(
      `request.get('${api.origin}/same-host', function () { callback(null, {}) })`,
    )
    const { sent } = await bench.run(script)
    expect(sent.map((r) => r.url)).toEqual([
      `${api.origin}/same-host`,
      `${api.origin}/echo?from=redirect`,
    ])
  })

  test('keep authorization on the same host', async () => {
    await send("{ url: API + '/same-host', headers: { Authorization: 'Bearer x' } }")
    expect(api.received[1]?.headers.authorization).toBe('Bearer x')
  })

  test('drop authorization on another host', async () => {
    await send("{ url: API + '/other-host', headers: { Authorization: 'Bearer x' } }")
    expect(elsewhere.received[0]?.url).toBe('/echo')
    expect(elsewhere.received[0]?.headers).not.toHaveProperty('authorization')
  })

  test('of a POST are not followed', async () => {
    const posted = await bench.profile(
      scriptOf(
        `request.post('${api.origin}/same-host', function (e, r) { callback(null, { status: r.statusCode }) })`,
      ),
    )
    expect(posted).toEqual({ status: 302 })
  })

  test('of a POST are followed with followAllRedirects, as a GET', async () => {
    await bench.profile(
      scriptOf(
        `request.post({ url: '${api.origin}/same-host', body: 'x', followAllRedirects: true }, function () { callback(null, {}) })`,
      ),
    )
    expect(api.received.map((r) => [r.method, r.body])).toEqual([
      ['POST', 'x'],
      ['GET', ''],
    ])
  })

  test('are not followed with followRedirect: false', async () => {
    const { status, headers } = await send("{ url: API + '/same-host', followRedirect: false }")
    expect({ status, location: headers?.location }).toEqual({
      status: 302,
      location: '/echo?from=redirect',
    })
  })

  test('end after maxRedirects', async () => {
    const { error } = await send("{ url: API + '/loop', maxRedirects: 3 }")
    expect(error?.message).toBe(
      `Exceeded maxRedirects. Probably stuck in a redirect loop ${api.origin}/loop`,
    )
    expect(api.received).toHaveLength(4)
  })

  test('to nowhere are not followed', async () => {
    const { status } = await send("{ url: API + '/nowhere' }")
    expect(status).toBe(302)
  })

  test('never lead to a file', async () => {
    const { error } = await send("{ url: API + '/file' }")
    expect(error?.message).toBe(
      'Invalid URI "file:///etc/passwd". This can be caused by a crappy redirection.',
    )
  })

  test('never lead to another scheme', async () => {
    const { error } = await send("{ url: API + '/ftp' }")
    expect(error?.message).toBe('Invalid protocol: ftp:')
  })
})

describe('6: odd arguments', () => {
  test.each(['null', '{}'])('options may be %s', async (options) => {
    const { status } = await send(`API + '/json', ${options}`)
    expect(status).toBe(200)
  })

  test('a bad URI gives an error to the callback at once', async () => {
    const profile = await bench.profile(
      scriptOf(
        'var error',
        "request.get('nonsense', function (e) { error = e.message })",
        'callback(null, { error: error })',
      ),
    )
    expect(profile).toEqual({ error: 'Invalid URI "nonsense"' })
  })

  test('options without a URL give an error to the callback', async () => {
    const { error } = await send('{ url: undefined }')
    expect(error?.message).toBe('options.uri is a required argument')
  })

  test('an undefined URL throws at once', async () => {
    expect(await bench.error(scriptOf('request(undefined, function () {})'))).toMatchObject({
      code: 'script-threw',
      errorMessage: 'undefined is not a valid uri or options object.',
      line: 2,
    })
  })
})

describe('7: qs', () => {
  const queryOf = async (qs: string, path = '/echo') => {
    await send(`{ url: API + '${path}', qs: ${qs} }`)
    return api.received[0]?.url
  }

  test('merges with the query of the URL', async () => {
    expect(await queryOf('{ b: 3, c: true }', '/echo?a=1&b=2')).toBe('/echo?a=1&b=3&c=true')
  })

  test('encodes commas', async () => {
    expect(await queryOf("{ fields: 'id,name' }")).toBe('/echo?fields=id%2Cname')
  })

  test('writes arrays with indices', async () => {
    expect(await queryOf("{ a: ['x', 'y'] }")).toBe('/echo?a%5B0%5D=x&a%5B1%5D=y')
  })

  test('writes nesting with brackets', async () => {
    expect(await queryOf('{ n: { x: 1 } }')).toBe('/echo?n%5Bx%5D=1')
  })

  test('leaves undefined out and writes null empty', async () => {
    expect(await queryOf('{ u: undefined, z: null }')).toBe('/echo?z=')
  })
})

describe('8: the URL', () => {
  test('may have white space around it', async () => {
    const { status } = await send("'  ' + API + '/json \\n'")
    expect(status).toBe(200)
  })

  test.each(['example.com/userinfo', '//example.com/userinfo'])(
    'must have a scheme: %s',
    async (url) => {
      const { error } = await send(`'${url}'`)
      expect(error?.message).toBe(`Invalid URI "${url}"`)
    },
  )

  test('takes a host without a scheme for one', async () => {
    const { error } = await send("'localhost:3000/x'")
    expect(error?.message).toBe('Invalid protocol: localhost:')
  })
})

describe('9: headers of the connection', () => {
  test('a Host header is sent as given', async () => {
    await send("{ url: API + '/echo', headers: { Host: 'api.example.com' } }")
    expect(api.received[0]?.headers.host).toBe('api.example.com')
  })

  test('a Connection header is sent as given', async () => {
    await send("{ url: API + '/echo', headers: { Connection: 'close' } }")
    expect(api.received[0]?.headers.connection).toBe('close')
  })
})

test('10: a POST without a body sends content-length: 0', async () => {
  await bench.profile(
    scriptOf(`request.post('${api.origin}/echo', function () { callback(null, {}) })`),
  )
  expect(api.received[0]?.headers['content-length']).toBe('0')
})

describe('11: failures of the network', () => {
  test('a response that does not come in time gives ESOCKETTIMEDOUT', async () => {
    const { error } = await send("{ url: API + '/never', timeout: 50 }")
    expect(error).toEqual({ message: 'ESOCKETTIMEDOUT', code: 'ESOCKETTIMEDOUT', connect: false })
  })

  test('a refused connection gives ECONNREFUSED', async () => {
    const port = await freePort()
    const { error } = await send(`'http://127.0.0.1:${port}/'`)
    expect(error).toMatchObject({
      message: `connect ECONNREFUSED 127.0.0.1:${port}`,
      code: 'ECONNREFUSED',
    })
  })
})

describe('12: header names', () => {
  test('of the response are in lower case, values joined as Node does', async () => {
    const { headers } = await send("{ url: API + '/headers' }")
    expect(headers).toMatchObject({ 'x-custom': 'a, b', 'set-cookie': ['a=1', 'b=2'] })
  })

  test('of the request go out as typed', async () => {
    await send("{ url: API + '/echo', headers: { 'X-CuStOm': 1, aUtHoRiZaTiOn: 'x' } }")
    expect(api.received[0]?.rawHeaders).toEqual(
      expect.arrayContaining([
        ['X-CuStOm', '1'],
        ['aUtHoRiZaTiOn', 'x'],
      ]),
    )
  })
})

describe('13: a byte order mark', () => {
  test('stays in the text', async () => {
    const { body } = await send("{ url: API + '/bom' }")
    expect(body).toBe('\uFEFF{"sub":"1"}')
  })

  test('keeps json: true from parsing', async () => {
    const { type } = await send("{ url: API + '/bom', json: true }")
    expect(type).toBe('string')
  })
})
