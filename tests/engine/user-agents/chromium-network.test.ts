import { expect, it, onTestFinished, vi } from 'vitest'
import { environmentNetwork } from '../../../src/engine/http/environment-network.ts'
import { directNetwork, proxiedNetwork } from '../../../src/engine/http/network.ts'
import type { TraceEvent } from '../../../src/shared/trace.ts'
import { freePort } from '../../support/free-port.ts'
import { startOwnAuthorityProvider } from '../../support/own-authority-provider.ts'
import { startProxyServer } from '../../support/proxy-server.ts'
import { startRequestLogServer } from '../../support/request-log-server.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin } from './chromium-harness.ts'

const tenant = 'https://tenant.example.com/login/callback'
const named = 'http://id.northwind.example'
const credentials = { username: 'ada', password: 'a-proxy-password' }

const notesOf = (events: readonly TraceEvent[]) =>
  events.map((event) => (event.kind === 'note' ? event.text : '')).join('\n')

async function setUpProxy(given: typeof credentials | null) {
  const setUp = await setUpLogin(tenant)
  const leadsTo = new URL(setUp.provider.origin).host
  const proxy = await startProxyServer({ leadsTo, credentials })
  onTestFinished(() => proxy.close())
  const network = proxiedNetwork({ origin: proxy.origin, credentials: given }, [], [])
  return { ...setUp, proxy, network }
}

describeWithBrowser('the Chromium agent behind a proxy', () => {
  it('takes the login through it with its credentials, and not the callback', async () => {
    const { authorize, proxy, network, events } = await setUpProxy(credentials)
    const result = await authorize(`${named}/302`, { network })
    expect(result).toMatchObject({ kind: 'callback' })
    expect(proxy.asked).toContain(`GET ${named}/302`)
    expect(proxy.asked.join()).not.toContain('tenant.example.com')
    expect(notesOf(events())).toContain(`through the proxy ${new URL(proxy.origin).host}`)
    expect(notesOf(events())).not.toContain('a-proxy-password')
  })

  it('has the browser send nothing of its own', async () => {
    const { authorize } = await setUpLogin(tenant)
    // By then a browser that may has asked its maker for updates and for accounts.
    const slow = await startRequestLogServer((_request, response) => {
      const end = () => response.writeHead(302, { location: tenant }).end()
      setTimeout(end, 4_000)
    })
    onTestFinished(() => slow.close())
    const proxy = await startProxyServer({ leadsTo: new URL(slow.origin).host })
    onTestFinished(() => proxy.close())
    const network = proxiedNetwork({ origin: proxy.origin, credentials: null }, [], [])
    await authorize(`${named}/authorize`, { network })
    expect(proxy.asked).toEqual([`GET ${named}/authorize`])
  })

  it('goes through it from a server around it to another', async () => {
    const { authorize, proxy, network } = await setUpProxy(credentials)
    const around = await startRequestLogServer((_request, response) => {
      response.writeHead(302, { location: `${named}/302` }).end()
    })
    onTestFinished(() => around.close())
    const result = await authorize(`${around.origin}/authorize`, { network })
    expect(result).toMatchObject({ kind: 'callback' })
    expect(proxy.asked).toContain(`GET ${named}/302`)
    expect(proxy.asked.join()).not.toContain(around.origin)
  })

  it('goes around that of the environment where there is to be none', async () => {
    const { authorize, proxy } = await setUpProxy(null)
    vi.stubEnv('http_proxy', proxy.origin)
    onTestFinished(() => void vi.unstubAllEnvs())
    const result = await authorize(`${named}/302`, { network: directNetwork })
    expect(result).toMatchObject({ kind: 'failed' })
    expect(proxy.asked).toEqual([])
  })

  it('says that the proxy cannot be reached', async () => {
    const { authorize } = await setUpLogin(tenant)
    const origin = `http://127.0.0.1:${await freePort()}`
    const network = proxiedNetwork({ origin, credentials: null }, [], [])
    expect(await authorize(`${named}/302`, { network })).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('ERR_PROXY_CONNECTION_FAILED'),
    })
  })

  it('starts no browser where the variables name a proxy that cannot be used', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    const network = environmentNetwork({ ALL_PROXY: 'socks5://127.0.0.1:1080' })
    expect(await authorize(`${named}/302`, { network })).toMatchObject({
      kind: 'failed',
      code: 'authorization-server-proxy-error',
      message: expect.stringContaining('ALL_PROXY names a proxy that cannot be used'),
    })
    expect(events()).toMatchObject([{ error: { code: 'ERR_NO_SUPPORTED_PROXIES' } }])
  })

  it('trusts a certificate for which an added authority vouches, and no other', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    const provider = await startOwnAuthorityProvider()
    onTestFinished(() => provider.close())
    const redirect = encodeURIComponent(tenant)
    const url = `${provider.address}/authorize?redirect_uri=${redirect}&state=hostile-state-1`
    expect(await authorize(url)).toMatchObject({ kind: 'failed' })
    const network = { ...directNetwork, certificates: [provider.certificate] }
    expect(await authorize(url, { network })).toMatchObject({ kind: 'callback' })
    expect(notesOf(events())).toContain('leads to an authority that was added')
  })
})
