import { createServer, type RequestListener, type Server } from 'node:http'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { HttpClient } from '../../../src/engine/http/http-client.ts'
import { directNetwork, type Network, proxiedNetwork } from '../../../src/engine/http/network.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function serve(listener: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () => server.closeAllConnections(),
    () => server.close(),
  )
  // A server that listens on TCP has an address with a port.
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A server that takes connections and never says a word. */
async function listenInSilence(): Promise<{ server: TcpServer; port: number }> {
  // What comes is read, or the end of the connection would not be seen.
  const server = createTcpServer((socket) => socket.on('error', () => {}).resume())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close())
  // A server that listens on TCP has an address with a port.
  return { server, port: (server.address() as AddressInfo).port }
}

function createClient(network?: Network): HttpClient {
  const client = new HttpClient({ connections: 1, network })
  closers.push(() => client.close())
  return client
}

const options = () => ({
  signal: new AbortController().signal,
  timeoutMs: 10_000,
  maxResponseSize: 1000,
})

describe('HttpClient', () => {
  it('reports what really went out also for requests that wait for a free connection', async () => {
    const { url } = await serve((_request, response) => response.end('ok'))
    const client = new HttpClient({ connections: 2 })
    closers.push(() => client.close())
    const headers = [['X-Own', 'a']] as const
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map(() => client.send({ method: 'GET', url, headers }, options())),
    )
    for (const { sentHeaders, timings } of outcomes) {
      expect(sentHeaders).toContainEqual(['host', new URL(url).host])
      expect(timings).toHaveProperty('wait')
    }
  })

  it('sends header names and their order as given, and reports what really went out', async () => {
    let received: string[] = []
    const { url } = await serve((request, response) => {
      received = request.rawHeaders
      response.end('ok')
    })
    const headers = [
      ['X-Second', 'b'],
      ['Accept', 'a'],
    ] as const
    const outcome = await createClient().send({ method: 'GET', url, headers }, options())
    expect(received.join(' ')).toContain('X-Second b Accept a')
    expect(outcome.sentHeaders?.slice(-2)).toEqual(headers)
    expect(outcome.sentHeaders?.map(([name]) => name)).toContain('host')
  })

  it('gives the body as it was on the wire, header names in lower case, repeated headers apart', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(
        201,
        'Made',
        [
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
          ['X-Up', 'y'],
        ].flat(),
      )
      response.end(Buffer.from([1, 2, 0, 255]))
    })
    const outcome = await createClient().send(
      { method: 'POST', url, headers: [], body: 'x' },
      options(),
    )
    expect(outcome).toMatchObject({
      kind: 'answered',
      response: { status: 201, statusText: 'Made' },
    })
    if (outcome.kind !== 'answered') return
    expect([...outcome.response.body]).toEqual([1, 2, 0, 255])
    expect(outcome.response.headers.filter(([n]) => n === 'set-cookie')).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ])
    expect(outcome.response.headers).toContainEqual(['x-up', 'y'])
  })

  it('does not follow a redirect', async () => {
    const { url } = await serve((_, response) => response.writeHead(302, { location: '/x' }).end())
    const outcome = await createClient().send({ method: 'GET', url, headers: [] }, options())
    expect(outcome).toMatchObject({ kind: 'answered', response: { status: 302 } })
  })

  it('times the connection for the first request on it only', async () => {
    const { url } = await serve((_, response) => response.end('ok'))
    const client = createClient()
    const first = await client.send({ method: 'GET', url, headers: [] }, options())
    const second = await client.send({ method: 'GET', url, headers: [] }, options())
    expect(first.timings).toMatchObject({ connect: expect.any(Number), wait: expect.any(Number) })
    expect(second.timings).not.toHaveProperty('connect')
    expect(second.timings).toMatchObject({ wait: expect.any(Number), receive: expect.any(Number) })
  })

  it('stops reading a response that is too long', async () => {
    let sent = 0
    const { url } = await serve((_, response) => {
      const chunk = Buffer.alloc(1000)
      const more = () => {
        while (sent < 40_000_000 && !response.destroyed) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
        response.end()
      }
      more()
    })
    const outcome = await createClient().send({ method: 'GET', url, headers: [] }, options())
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'RESPONSE_TOO_LARGE' } })
    expect(sent).toBeLessThan(40_000_000)
  })

  it('fails with TIMED_OUT where no complete response comes in time', async () => {
    const { url } = await serve((_, response) => response.write('half'))
    const outcome = await createClient().send(
      { method: 'GET', url, headers: [] },
      { ...options(), timeoutMs: 50 },
    )
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'TIMED_OUT' } })
  })

  it('fails with ECONNREFUSED where nothing listens', async () => {
    const { server, url } = await serve((_, response) => response.end())
    await new Promise((resolve) => server.close(resolve))
    const outcome = await createClient().send({ method: 'GET', url, headers: [] }, options())
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'ECONNREFUSED' } })
  })

  it('rejects with the signal’s own reason when it is aborted', async () => {
    const abort = new AbortController()
    const { url } = await serve(() => abort.abort(new Error('enough')))
    const sending = createClient().send(
      { method: 'GET', url, headers: [] },
      { ...options(), signal: abort.signal },
    )
    await expect(sending).rejects.toThrow('enough')
  })

  it('gives a URL that is none as a failure, not as an exception', async () => {
    const outcome = await createClient().send({ method: 'GET', url: '', headers: [] }, options())
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'ERR_INVALID_URL' } })
  })

  it('gives a header that HTTP cannot carry as a failure, not as an exception', async () => {
    const { url } = await serve((_, response) => response.end())
    const outcome = await createClient().send(
      { method: 'GET', url, headers: [['a', 'x\r\ny: z']] },
      options(),
    )
    expect(outcome.kind).toBe('failed')
  })
})

describe('a connection that never stands', () => {
  const proxied = (port: number) =>
    proxiedNetwork({ origin: `http://127.0.0.1:${port}`, credentials: null }, [], [])
  const kinds = {
    'of TLS': (port: number) => [`https://127.0.0.1:${port}/`, directNetwork] as const,
    'through a proxy': (port: number) => ['https://a.example/', proxied(port)] as const,
  }

  describe.each(Object.entries(kinds))('%s', (_, targetOf) => {
    it('is given up in time, and closed with the client', async () => {
      const { server, port } = await listenInSilence()
      const [url, network] = targetOf(port)
      const client = createClient(network)
      const arrived = new Promise((resolve) => server.once('connection', resolve))
      const sending = client.send(
        { method: 'GET', url, headers: [] },
        { ...options(), timeoutMs: 50 },
      )
      expect(await sending).toMatchObject({ kind: 'failed', failure: { code: 'TIMED_OUT' } })
      await arrived
      await client.close()
      await new Promise((resolve) => server.close(resolve))
    })

    it('is given up when it is aborted', async () => {
      const { server, port } = await listenInSilence()
      const [url, network] = targetOf(port)
      const abort = new AbortController()
      server.once('connection', () => abort.abort(new Error('enough')))
      const sending = createClient(network).send(
        { method: 'GET', url, headers: [] },
        { ...options(), signal: abort.signal },
      )
      await expect(sending).rejects.toThrow('enough')
    })
  })

  it('because its proxy is not found is given up in time', async () => {
    const network = { ...directNetwork, proxyFor: () => new Promise<null>(() => {}) }
    const sending = createClient(network).send(
      { method: 'GET', url: 'https://a.example/', headers: [] },
      { ...options(), timeoutMs: 50 },
    )
    expect(await sending).toMatchObject({ kind: 'failed', failure: { code: 'TIMED_OUT' } })
  })
})

it('closes a TLS connection that a tunnel is open for', async () => {
  const { server, port } = await listenInSilence()
  server.on('connection', (socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
  })
  const client = createClient(
    proxiedNetwork({ origin: `http://127.0.0.1:${port}`, credentials: null }, [], []),
  )
  const sending = client.send(
    { method: 'GET', url: 'https://a.example/', headers: [] },
    { ...options(), timeoutMs: 100 },
  )
  expect(await sending).toMatchObject({ kind: 'failed', failure: { code: 'TIMED_OUT' } })
  await client.close()
  await new Promise((resolve) => server.close(resolve))
})
