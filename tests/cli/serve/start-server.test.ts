import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../../src/cli/serve/start-server.ts'
import { listenOnFreePort } from '../../workbench/silent-server.ts'
import { ask, type Edition, files, openSocket, outcomeOf, startEdition } from './edition.ts'

describe('the files', () => {
  test('are served with headers that let nothing else in', async () => {
    const { status, headers, text } = await ask(await startEdition(), { path: '/' })
    expect(status).toBe(200)
    expect(text).toBe('<title>ui</title>')
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })

  test('are kept by the browser where their name has a hash', async () => {
    const { headers } = await ask(await startEdition(), { path: '/assets/a-1f.js' })
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test.each([
    '/../../../../etc/passwd',
    '/..%2f..%2f..%2f..%2fetc/passwd',
    '/assets/../../package.json',
    '/assets//a-1f.js',
    '//etc/passwd',
    '/index.html/',
    '/%00',
  ])('are all there is: %s', async (path) => {
    const { status, text } = await ask(await startEdition(), { path })
    expect(status).toBe(404)
    expect(text).toBe('There is nothing here.\n')
  })

  test('are only to be read', async () => {
    const { status, headers } = await ask(await startEdition(), { path: '/', method: 'POST' })
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })

  test('are answered to HEAD without their content', async () => {
    const { status, headers, text } = await ask(await startEdition(), { path: '/', method: 'HEAD' })
    expect({ status, length: headers['content-length'], text }).toEqual({
      status: 200,
      length: '17',
      text: '',
    })
  })
})

describe('the Host', () => {
  test.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
    'must be this server: not %j',
    async (host) => {
      const edition = await startEdition()
      const { status } = await ask(edition, { path: '/', headers: { host } })
      expect(status).toBe(403)
    },
  )

  test('may be localhost', async () => {
    const edition = await startEdition()
    const { status } = await ask(edition, {
      path: '/',
      headers: { host: `localhost:${edition.port}` },
    })
    expect(status).toBe(200)
  })
})

describe('the upgrade to the api', () => {
  test('is open to the page with the token', async () => {
    const socket = openSocket(await startEdition())
    expect(await outcomeOf(socket)).toBe('open')
    expect(socket.protocol).toBe('owb')
  })

  test('is open to the page at localhost', async () => {
    const edition = await startEdition()
    const host = `localhost:${edition.port}`
    expect(await outcomeOf(openSocket(edition, { host, origin: `http://${host}` }))).toBe('open')
  })

  test('is refused to another Host', async () => {
    const socket = openSocket(await startEdition(), { host: 'evil.example' })
    expect(await outcomeOf(socket)).toBe(403)
  })

  test.each(['https://evil.example', 'http://127.0.0.1:1', 'null', null])(
    'is refused to the Origin %j',
    async (origin) => {
      expect(await outcomeOf(openSocket(await startEdition(), { origin }))).toBe(403)
    },
  )

  test.each([[['owb']], [['owb', 'owb.']], [['owb', `owb.${'A'.repeat(43)}`]]])(
    'is refused with the protocols %j',
    async (protocols) => {
      expect(await outcomeOf(openSocket(await startEdition(), { protocols }))).toBe(403)
    },
  )

  test('is refused with the token alone', async () => {
    const edition = await startEdition()
    const protocols = [`owb.${edition.token}`]
    expect(await outcomeOf(openSocket(edition, { protocols }))).toBe(403)
  })

  test('is refused with the token of another start', async () => {
    const [edition, other] = [await startEdition(), await startEdition()]
    const protocols = ['owb', `owb.${other.token}`]
    expect(await outcomeOf(openSocket(edition, { protocols }))).toBe(403)
  })

  // Nobody but root can run a program as somebody else.
  test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
    'is refused to another user who has seen the token',
    async () => {
      const edition = await startEdition()
      expect(await statusForUser(edition, 0)).toBe(101)
      expect(await statusForUser(edition, 65_534)).toBe(403)
    },
  )

  test('is refused elsewhere than at its path', async () => {
    expect(await outcomeOf(openSocket(await startEdition(), { path: '/' }))).toBe(404)
  })
})

/** The status that a program of this user gets, which does all that the page does. */
async function statusForUser({ port, token }: Edition, uid: number): Promise<number> {
  const program = `
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      origin: 'http://127.0.0.1:${port}',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'sec-websocket-protocol': 'owb, owb.${token}',
    }
    const request = require('node:http').get({ host: '127.0.0.1', port: ${port}, path: '/api', headers })
    const say = ({ statusCode }) => { console.log(statusCode); process.exit() }
    request.on('response', say).on('upgrade', say)`
  const child = spawn(process.execPath, ['-e', program], { uid, cwd: '/' })
  const [output] = await once(child.stdout, 'data')
  return Number(output)
}

describe('the server', () => {
  const workbench = {
    call: async () => ({ ok: true as const, value: null }),
    subscribe: () => () => {},
  }

  test('makes a token of 32 random bytes at each start', async () => {
    const tokens = [(await startEdition()).token, (await startEdition()).token]
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(tokens[0]).not.toBe(tokens[1])
  })

  test('takes the next port where one is taken', async () => {
    const taken = await listenOnFreePort(createServer())
    const { address, close } = await startServer({
      ports: [taken, 0],
      files,
      workbench,
      onlyThisUser: false,
    })
    onTestFinished(close)
    expect(new URL(address).port).not.toBe(String(taken))
  })

  test('rejects where no port is free', async () => {
    const taken = await listenOnFreePort(createServer())
    await expect(
      startServer({ ports: [taken], files, workbench, onlyThisUser: false }),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  test('closes with pages still connected', async () => {
    const edition = await startEdition()
    const socket = openSocket(edition)
    await outcomeOf(socket)
    const closed = once(socket, 'close')
    await edition.close()
    await closed
    expect(edition.subscribers()).toBe(0)
  })
})
