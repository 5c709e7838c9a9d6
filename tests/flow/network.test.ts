import { afterAll, afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { environmentNetwork } from '../../src/engine/http/environment-network.ts'
import { directNetwork, type Network, proxiedNetwork } from '../../src/engine/http/network.ts'
import { preflightConnection } from '../../src/engine/preflight/preflight-connection.ts'
import { reachHost } from '../../src/engine/preflight/reach-host.ts'
import type { Connection } from '../../src/shared/connection.ts'
import type { Run } from '../../src/shared/run.ts'
import { buildConnection } from '../builders/connection-builder.ts'
import { freePort } from '../support/free-port.ts'
import {
  type OwnAuthorityProvider,
  startOwnAuthorityProvider,
} from '../support/own-authority-provider.ts'
import { type ProxyServer, startProxyServer } from '../support/proxy-server.ts'
import { startRequestLogServer } from '../support/request-log-server.ts'
import { readCertificatePair } from '../support/tls-server.ts'
import { closeScripts, startRun } from './start-run.ts'

const credentials = { username: 'ada', password: 'a-proxy-password' }

let provider: OwnAuthorityProvider
const closers: (() => Promise<void>)[] = []
const open = <T extends { close(): Promise<void> }>(opened: T): T => {
  closers.push(opened.close)
  return opened
}

beforeEach(async () => {
  provider = open(await startOwnAuthorityProvider())
})
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})
afterAll(closeScripts)

/** A connection to the provider, whose script asks the provider too. */
function connectionTo(origin: string): Connection {
  return buildConnection({
    options: {
      authorizationURL: `${origin}/authorize`,
      tokenURL: `${origin}/token`,
      scripts: {
        fetchUserProfile: `function (token, context, callback) {
          request.get({ url: '${origin}/userinfo', json: true }, (error, response, body) =>
            callback(error, body && { user_id: body.sub, email: body.email }))
        }`,
      },
    },
  })
}

async function runThrough(network: Network, origin = provider.named): Promise<Run> {
  const { run } = await startRun(connectionTo(origin), { network })
  return { ...run, findings: diagnose(run, run.connection) }
}

const through = (proxy: ProxyServer, given: typeof credentials | null = null) =>
  proxiedNetwork({ origin: proxy.origin, credentials: given }, [], [provider.certificate])

const codesOf = (run: Run) => run.findings.map(({ code }) => code)

describe('a run through a proxy', () => {
  it('takes the login, the token request and the script through it', async () => {
    const proxy = open(await startProxyServer({ leadsTo: provider.authority }))
    const run = await runThrough(through(proxy))
    expect(run.steps.map(({ status }) => status)).toEqual(Array(5).fill('passed'))
    expect(provider.requests).toEqual(['GET /authorize', 'POST /token', 'GET /userinfo'])
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT id.northwind.example:443']))
    const exchange = run.trace.find((e) => e.kind === 'exchange' && e.purpose === 'token-exchange')
    expect(exchange?.kind === 'exchange' && exchange.timings.tls).toBeGreaterThan(0)
  })

  it('gives the proxy its credentials, and shows them nowhere', async () => {
    const proxy = open(await startProxyServer({ leadsTo: provider.authority, credentials }))
    const run = await runThrough(through(proxy, credentials))
    expect(run.outcome).toBe('passed')
    const basic = Buffer.from('ada:a-proxy-password').toString('base64')
    expect(JSON.stringify(run)).not.toContain('a-proxy-password')
    expect(JSON.stringify(run)).not.toContain(basic)
  })

  it('forwards a request without TLS to the proxy, which gets the credentials alone', async () => {
    const server = open(
      await startRequestLogServer((request, response) => {
        const leaked = request.headers['proxy-authorization'] !== undefined
        response.setHeader('content-type', 'text/plain').end(leaked ? 'leaked' : 'kept')
      }),
    )
    const leadsTo = new URL(server.origin).host
    const proxy = open(await startProxyServer({ leadsTo, credentials }))
    const run = await runThrough(through(proxy, credentials), 'http://id.northwind.example')
    expect(proxy.asked[0]).toMatch(/^GET http:\/\/id\.northwind\.example\/authorize\?/)
    expect(server.requests[0]).toMatch(/^GET \/authorize\?/)
    expect(JSON.stringify(run.trace)).toContain('kept')
    expect(JSON.stringify(run.trace)).not.toMatch(/proxy-authorization/i)
  })

  it('says that the proxy wants a password', async () => {
    const proxy = open(await startProxyServer({ leadsTo: provider.authority, credentials }))
    const run = await runThrough(through(proxy))
    const { error } = run.steps.find(({ status }) => status === 'failed') ?? {}
    expect(error?.code).toBe('authorization-server-proxy-error')
    expect(error?.message).toContain('wants a user and a password (status 407')
    expect(codesOf(run)).toContain('proxy-refused')
    const finding = run.findings.find(({ code }) => code === 'proxy-refused')
    expect(finding?.explanation).toContain('sign in to the proxy')
  })

  it('says that the proxy is down, and not that the server is', async () => {
    const origin = `http://127.0.0.1:${await freePort()}`
    const run = await runThrough(proxiedNetwork({ origin, credentials: null }, [], []))
    const { error } = run.steps.find(({ status }) => status === 'failed') ?? {}
    expect(error?.message).toContain('the proxy 127.0.0.1:')
    expect(error?.message).toContain('cannot be reached (ECONNREFUSED)')
    expect(codesOf(run)).toContain('proxy-unreachable')
    expect(codesOf(run)).not.toContain('connection-refused')
  })

  it('ends where the variables name one that cannot be used, and goes nowhere', async () => {
    const network = environmentNetwork({
      ALL_PROXY: 'socks5://ada:a-proxy-password@127.0.0.1:1080',
    })
    const run = await runThrough(network)
    const { error } = run.steps.find(({ status }) => status === 'failed') ?? {}
    expect(error?.code).toBe('authorization-server-proxy-error')
    expect(error?.message).toContain('ALL_PROXY names a proxy that cannot be used')
    const finding = run.findings.find(({ code }) => code === 'proxy-unreachable')
    expect(finding?.explanation).toContain('was not sent: ALL_PROXY names a proxy')
    expect(JSON.stringify(run)).not.toContain('a-proxy-password')
  })

  it('reaches this machine without it', async () => {
    const proxy = open(await startProxyServer({ leadsTo: provider.authority }))
    const run = await runThrough(through(proxy), provider.address)
    expect(run.outcome).toBe('passed')
    expect(proxy.asked).toEqual([])
  })
})

describe.each([
  ['an address', '127.0.0.1', false],
  ['a name', 'localhost', 'localhost'],
] as const)('a proxy of %s that speaks TLS', (_, hostname, servername) => {
  const setUp = async (leadsTo: string) => {
    const tls = await readCertificatePair('throwaway')
    const proxy = open(await startProxyServer({ leadsTo, tls }))
    const url = new URL(proxy.origin)
    url.hostname = hostname
    const certificates = [provider.certificate, tls.cert]
    const network = proxiedNetwork({ origin: url.origin, credentials: null }, [], certificates)
    return { proxy, network }
  }

  it('opens tunnels, and is asked for by its own name', async () => {
    const { proxy, network } = await setUp(provider.authority)
    const run = await runThrough(network)
    expect(run.outcome).toBe('passed')
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT id.northwind.example:443']))
    expect(new Set(proxy.servernames)).toEqual(new Set([servername]))
  })

  it('forwards requests without TLS, and is asked for by its own name', async () => {
    const server = open(await startRequestLogServer((_request, response) => response.end('kept')))
    const { proxy, network } = await setUp(new URL(server.origin).host)
    const run = await runThrough(network, 'http://id.northwind.example')
    expect(proxy.asked[0]).toMatch(/^GET http:\/\/id\.northwind\.example\/authorize\?/)
    expect(JSON.stringify(run.trace)).toContain('kept')
    expect(new Set(proxy.servernames)).toEqual(new Set([servername]))
  })

  it('is checked by a preflight', async () => {
    const { network } = await setUp(provider.authority)
    const { connected, secured } = await reachHost(
      new URL(provider.named),
      network,
      new AbortController().signal,
      10_000,
    )
    expect([connected?.ok, secured?.ok]).toEqual([true, true])
  })
})

describe('an authority of one’s own', () => {
  it('is refused where nobody added it', async () => {
    const run = await runThrough(directNetwork, provider.address)
    expect(run.outcome).toBe('failed')
    expect(provider.requests).toEqual([])
  })

  it('is trusted where the person added it', async () => {
    const network = { ...directNetwork, certificates: [provider.certificate] }
    expect((await runThrough(network, provider.address)).outcome).toBe('passed')
  })
})

test('a preflight says that the variables name a proxy that cannot be used', async () => {
  const report = await preflightConnection({
    connection: connectionTo(provider.named),
    probeToken: false,
    signal: new AbortController().signal,
    network: environmentNetwork({ ALL_PROXY: 'socks5://127.0.0.1:1080' }),
  })
  const check = report.checks.find(({ code }) => code === 'authorization-host-connects')
  expect(check).toMatchObject({ status: 'failed' })
  expect(check?.explanation).toContain('ALL_PROXY names a proxy that cannot be used')
})

describe('a preflight through a proxy', () => {
  it('checks the proxy’s way and the server’s TLS', async () => {
    const proxy = open(await startProxyServer({ leadsTo: provider.authority }))
    const report = await preflightConnection({
      connection: connectionTo(provider.named),
      probeToken: false,
      signal: new AbortController().signal,
      network: through(proxy),
    })
    const explanations = Object.fromEntries(report.checks.map((c) => [c.code, c.explanation]))
    const host = new URL(proxy.origin).host
    expect(explanations['authorization-host-resolves']).toBe(`The proxy ${host} resolves it.`)
    expect(explanations['authorization-host-connects']).toContain(`through the proxy ${host}`)
    expect(explanations['authorization-host-tls']).toContain('Northwind Test Authority')
    expect(provider.requests).toContain('GET /authorize')
  })
})
