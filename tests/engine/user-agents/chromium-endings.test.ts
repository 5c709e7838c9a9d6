import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../../support/free-port.ts'
import { startTlsServer } from '../../support/tls-server.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin } from './chromium-harness.ts'

const tenant = 'https://tenant.example.com/login/callback'

// A folder for temporary files of this file's browsers alone, so that what they leave can be seen.
const temporary = mkdtempSync(join(tmpdir(), 'oauth-workbench-chromium-'))
process.env.TMPDIR = process.env.TEMP = process.env.TMP = temporary
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

// For what comes by itself, on a machine that may be busy.
const patience = { timeout: 20_000 }

// What Chromium itself leaves when it is killed is not this agent's, nor this test's.
const filesOfTheAgent = () => readdirSync(temporary).filter((name) => name.startsWith('playwright'))

describeWithBrowser('the Chromium agent when the login does not reach the callback', () => {
  it('says that nothing listens at the authorization server', async () => {
    const { authorize, navigations } = await setUpLogin(tenant)
    const host = `127.0.0.1:${await freePort()}`
    expect(await authorize(`http://${host}/authorize`)).toEqual({
      kind: 'failed',
      code: 'authorization-server-unreachable',
      message: `Callback: ${host} could not be opened: nothing listens there (connection refused) (ERR_CONNECTION_REFUSED).`,
      evidence: navigations()[0]?.id,
    })
    expect(navigations()).toMatchObject([
      { state: 'failed', error: { code: 'ERR_CONNECTION_REFUSED' } },
    ])
  })

  it('says that the certificate of the authorization server is not trusted', async () => {
    const server = await startTlsServer()
    onTestFinished(() => server.close())
    const { authorize } = await setUpLogin(tenant)
    expect(await authorize(`${server.address}/authorize`)).toMatchObject({
      code: 'authorization-server-unreachable',
      message: `Callback: ${new URL(server.address).host} could not be opened: its TLS certificate comes from an unknown authority (ERR_CERT_AUTHORITY_INVALID).`,
    })
  })

  it('says that the authorization server redirects without an end', async () => {
    const { provider, authorize } = await setUpLogin(tenant)
    expect(await authorize('/redirect-loop')).toMatchObject({
      code: 'authorization-server-unreachable',
      message: `Callback: ${new URL(provider.origin).host} could not be opened: it redirects without an end (ERR_TOO_MANY_REDIRECTS).`,
    })
  })

  it('says that the authorization server answered with an error and an empty page', async () => {
    const { provider, authorize } = await setUpLogin(tenant)
    expect(await authorize('/nowhere')).toMatchObject({
      code: 'authorization-server-refused',
      message: `Callback: ${new URL(provider.origin).host}/nowhere answered with status 404 and an empty page.`,
    })
  })

  it('says that the authorization server answered with a download', async () => {
    const { provider, authorize } = await setUpLogin(tenant)
    expect(await authorize('/download')).toMatchObject({
      code: 'authorization-server-no-page',
      message: `Callback: ${new URL(provider.origin).host} answered the authorization request with a download, not with a page or a redirect.`,
    })
  })

  it('goes on when only a popup is a download', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    const abort = new AbortController()
    const result = authorize('/popup-download', { signal: abort.signal })
    const refused = () => events().some((e) => e.kind === 'note' && e.name === 'download.refused')
    await expect.poll(refused, patience).toBe(true)
    abort.abort('enough')
    await expect(result).rejects.toBe('enough')
  })

  it('says that the page of the login crashed', async () => {
    const debuggingPort = await freePort()
    const { provider, authorize } = await setUpLogin(tenant)
    const result = authorize('/login', { debuggingPort })
    await provider.requested('/shown')
    await crashPageAt(debuggingPort)
    expect(await result).toMatchObject({
      kind: 'failed',
      code: 'page-crashed',
      message: `Callback: the page of ${new URL(provider.origin).host} crashed in the browser.`,
    })
  })

  it('says that the authorization server answered without content', async () => {
    const { provider, authorize } = await setUpLogin(tenant)
    expect(await authorize('/no-content')).toMatchObject({
      code: 'authorization-server-no-page',
      message: `Callback: ${new URL(provider.origin).host} answered the authorization request with status 204, not with a page or a redirect.`,
    })
  })

  it('says that the callback came to the right host by http, and keeps that in', async () => {
    const { authorize, navigations } = await setUpLogin(tenant)
    expect(await authorize('/downgrade')).toMatchObject({
      code: 'callback-differs',
      message:
        "Callback: the login went to tenant.example.com/login/callback, which is not the callback URL (scheme differs: http, expected https); a run keeps the rest of the callback's host from the network.",
    })
    expect(navigations().at(-1)?.error?.code).toBe('ERR_BLOCKED_BY_CLIENT')
  })

  it('says that a person is needed for HTTP authentication', async () => {
    const { provider, authorize } = await setUpLogin(tenant)
    expect(await authorize('/http-authentication')).toMatchObject({
      code: 'http-authentication-needed',
      message: `Callback: ${new URL(provider.origin).host}/http-authentication asks for a name and password by HTTP authentication, and nobody gave them; run it where a person can be asked.`,
    })
  })

  it('says that the callback came to another path of the same host', async () => {
    const { authorize } = await setUpLogin(tenant)
    expect(await authorize('/prefix-trap')).toMatchObject({
      code: 'callback-differs',
      message:
        "Callback: the login went to tenant.example.com/login/callback-help, which is not the callback URL (path differs: /login/callback-help, expected /login/callback); a run keeps the rest of the callback's host from the network.",
    })
  })
})

describeWithBrowser('the Chromium agent when it is ended', () => {
  it('tells that the person closed the window', async () => {
    const debuggingPort = await freePort()
    const { provider, authorize } = await setUpLogin(tenant)
    const result = authorize('/login', { debuggingPort })
    // Chromium overhears a request to close a page that it is just loading.
    await provider.requested('/shown')
    const [page] = await targetsAt(debuggingPort)
    await fetch(`http://127.0.0.1:${debuggingPort}/json/close/${page?.id}`)
    expect(await result).toEqual({ kind: 'closed' })
    expect(filesOfTheAgent()).toEqual([])
  })

  it('tells that the browser died', async () => {
    const debuggingPort = await freePort()
    const { provider, authorize } = await setUpLogin(tenant)
    const result = authorize('/login', { debuggingPort })
    await provider.requested('/login')
    await crashBrowserAt(debuggingPort)
    expect(await result).toEqual({ kind: 'closed' })
    // Nobody waits for a browser that is dead already; its profile goes a moment later.
    await expect.poll(filesOfTheAgent, patience).toEqual([])
  })

  it('starts nothing when it is aborted already', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    await expect(authorize('/login', { signal: AbortSignal.abort('too late') })).rejects.toBe(
      'too late',
    )
    expect(events()).toEqual([])
  })

  it('leaves no process and no file behind after a callback', async () => {
    const debuggingPort = await freePort()
    const { authorize } = await setUpLogin(tenant)
    expect(await authorize('/302', { debuggingPort })).toMatchObject({ kind: 'callback' })
    await expect(fetch(`http://127.0.0.1:${debuggingPort}/json/version`)).rejects.toThrow()
    expect(filesOfTheAgent()).toEqual([])
  })

  it('says that the browser is not there', async () => {
    const { authorize } = await setUpLogin(tenant)
    const executablePath = join(temporary, 'no-browser')
    expect(await authorize('/login', { executablePath })).toEqual({
      kind: 'failed',
      code: 'browser-not-started',
      message: `Callback: the browser could not be started: ${executablePath} does not exist.`,
    })
  })

  it('says that the program is no browser', async () => {
    const { authorize } = await setUpLogin(tenant)
    expect(await authorize('/login', { executablePath: process.execPath })).toMatchObject({
      kind: 'failed',
      code: 'browser-not-started',
      message: expect.stringContaining(`${process.execPath} ended at once (`),
    })
  })

  it('calls itself what it is told to', async () => {
    const { authorize, navigations } = await setUpLogin(tenant)
    await authorize('/302', { userAgent: 'Workbench-Test/1.0' })
    const headers = navigations()[0]?.request.headers ?? []
    expect(headers.find(([name]) => name.toLowerCase() === 'user-agent')?.[1]).toBe(
      'Workbench-Test/1.0',
    )
  })
})

async function targetsAt(port: number): Promise<{ id: string; type: string }[]> {
  const response = await fetch(`http://127.0.0.1:${port}/json/list`)
  // The shape is Chromium's own.
  const targets = (await response.json()) as { id: string; type: string }[]
  return targets.filter(({ type }) => type === 'page')
}

async function crashBrowserAt(port: number): Promise<void> {
  const { chromium } = await import('playwright')
  const other = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const session = await other.newBrowserCDPSession()
  // Never answered: the browser is gone.
  session.send('Browser.crash').catch(() => {})
}

async function crashPageAt(port: number): Promise<void> {
  const { chromium } = await import('playwright')
  const other = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [page] = other.contexts().flatMap((context) => context.pages())
  // Never answered: the page is gone.
  page?.goto('chrome://crash').catch(() => {})
}
