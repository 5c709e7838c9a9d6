import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HttpClient } from '../../../src/engine/http/http-client.ts'
import { directNetwork, type Network, proxiedNetwork } from '../../../src/engine/http/network.ts'
import { isPrivateAddress } from '../../../src/engine/http/private-address.ts'
import { leadNamesTo } from '../../support/name-look-up.ts'
import { startProxyServer } from '../../support/proxy-server.ts'
import { listen } from '../../support/request-log-server.ts'

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.31.0.1',
    '192.168.0.1',
    '::',
    '::1',
    '::ffff:10.1.2.3',
    'fd12::1',
    'fe80::1',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2001:4860:4860::8888', 'id.example.com'])(
    '%s is none of this computer or its network',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false)
    },
  )
})

describe('a request that only goes to public hosts', () => {
  let server: Server
  let port: string
  let requests: string[]
  let client: HttpClient | undefined

  beforeEach(async () => {
    requests = []
    server = createServer((request, response) => {
      requests.push(request.url ?? '')
      response.end('ok')
    })
    port = new URL(await listen(server)).port
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await client?.close()
    server.closeAllConnections()
    server.close()
  })

  const get = (path: string, publicOnly: boolean) =>
    client?.send(
      { method: 'GET', url: `http://inside.northwind.example:${port}${path}`, headers: [] },
      {
        signal: new AbortController().signal,
        timeoutMs: 10_000,
        maxResponseSize: 1000,
        publicOnly,
      },
    )

  function prepare(addresses: readonly string[], network: Network = directNetwork): void {
    leadNamesTo({ 'inside.northwind.example': addresses })
    client = new HttpClient({ connections: 1, network })
  }

  it('is not sent where the name leads to this computer, nor on a connection that stands', async () => {
    prepare(['127.0.0.1'])
    expect(await get('/first', false)).toMatchObject({ kind: 'answered' })
    expect(await get('/second', true)).toMatchObject({
      kind: 'failed',
      failure: {
        code: 'ERR_PRIVATE_ADDRESS',
        message: 'its name leads to 127.0.0.1, which is an address of this computer or its network',
      },
    })
    expect(requests).toEqual(['/first'])
  })

  it('is not sent where one of the addresses is private', async () => {
    prepare(['8.8.8.8', 'fd00::1'])
    expect(await get('/', true)).toMatchObject({ failure: { code: 'ERR_PRIVATE_ADDRESS' } })
  })

  it('goes through a proxy, which looks names up itself', async () => {
    const proxy = await startProxyServer({ leadsTo: `127.0.0.1:${port}` })
    prepare(['127.0.0.1'], proxiedNetwork({ origin: proxy.origin, credentials: null }, [], []))
    expect(await get('/proxied', true)).toMatchObject({ kind: 'answered' })
    expect(requests).toEqual(['/proxied'])
    await client?.close()
    await proxy.close()
  })
})
