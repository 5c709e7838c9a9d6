import { describe, expect, test } from 'vitest'
import { directNetwork } from '../../../src/engine/http/network.ts'
import { unusableProxy } from '../../../src/engine/http/proxy-error.ts'
import { personWho } from '../../builders/person.ts'
import type { FakeResponse } from '../fake-electron/fake-network.ts'
import {
  callbackUrl,
  createLoginHarness,
  idp,
  pageThat,
  quietPage,
  redirectTo,
  settle,
} from '../login-harness.ts'

const response = `${callbackUrl}?code=c1&state=s1`

describe('closing the window', () => {
  test('by the person ends the login as closed', async () => {
    const { electron, login } = createLoginHarness()
    const { result, page } = login({ response: quietPage })
    await page()
    for (const window of electron.world.windows) window.close()
    expect(await result).toEqual({ kind: 'closed' })
  })

  test('closes it even where its page objects', async () => {
    const { electron, login } = createLoginHarness()
    const { result, page } = login({ response: quietPage })
    await page()
    for (const window of electron.world.windows) {
      window.webContents.objectsToUnload = true
      window.close()
    }
    expect(await result).toEqual({ kind: 'closed' })
  })

  test('by the page itself ends the login as closed', async () => {
    const { login } = createLoginHarness()
    const { result, page } = login({ response: quietPage })
    ;(await page()).close()
    expect(await result).toEqual({ kind: 'closed' })
  })
})

describe('an abort', () => {
  test('before the login opens no window', async () => {
    const { electron, login } = createLoginHarness()
    const { result } = login({ signal: AbortSignal.abort(new Error('too early')) })
    await expect(result).rejects.toThrow('too early')
    expect(electron.world.contents).toEqual([])
  })

  test('rejects with its reason and leaves no window, even one that objects', async () => {
    const { electron, login } = createLoginHarness()
    const { controller, result, page } = login({ response: quietPage })
    await page()
    for (const window of electron.world.windows) window.webContents.objectsToUnload = true
    controller.abort(new DOMException('time is up', 'TimeoutError'))
    await expect(result).rejects.toMatchObject({ name: 'TimeoutError', message: 'time is up' })
    expect(electron.world.windows.size).toBe(0)
  })

  test.each<readonly [string, FakeResponse]>([
    ['while its first page does not come', { kind: 'silence' }],
    ['while its page is shown', quietPage],
    ['while popups are open', pageThat((page) => [page.open(`${idp}/popup`), page.open('')])],
    ['while it is redirected', redirectTo('/silence')],
    ['while it asks about a certificate', { kind: 'failure', error: 'ERR_CERT_AUTHORITY_INVALID' }],
    ['while it asks for a password', { kind: 'http-login', realm: 'staff' }],
  ])('%s leaves no window, listener, scheme or open session', async (_moment, answer) => {
    const { electron, network, login } = createLoginHarness()
    network.serve(`${idp}/popup`, quietPage)
    network.serve(`${idp}/silence`, { kind: 'silence' })
    const before = electron.app.listenerCount('web-contents-created')
    const { ask } = personWho()
    const scheme = 'com.example.app'
    const options = { callbackUrl: `${scheme}:/callback`, response: answer, ask }
    const { controller, result } = login(options)
    await settle()
    const session = electron.world.sessionOf('login-1')
    expect(session.protocol.isProtocolHandled(scheme)).toBe(true)
    expect(electron.world.windows.size).toBeGreaterThan(0)
    controller.abort(new Error('enough'))
    await expect(result).rejects.toThrow('enough')
    await settle()
    expect(electron.world.windows.size).toBe(0)
    expect(electron.app.listenerCount('web-contents-created')).toBe(before)
    // The one that is left is the app's own, which refuses every download.
    expect(session.listenerCount('will-download')).toBe(1)
    expect(session.protocol.isProtocolHandled(scheme)).toBe(false)
    expect(session.cleared).toContain('data')
  })

  test('before its session is ready opens no window', async () => {
    const { electron, login } = createLoginHarness()
    const proxy = Promise.withResolvers<void>()
    electron.world.sessionOf('login-1').setProxy = () => proxy.promise
    const { controller, result } = login({ response: quietPage })
    await settle()
    controller.abort(new Error('enough'))
    proxy.resolve()
    await expect(result).rejects.toThrow('enough')
    expect(electron.world.contents).toEqual([])
  })
})

test('a proxy that cannot be used ends the login before there is a window', async () => {
  const { electron, login } = createLoginHarness()
  const network = {
    ...directNetwork,
    windowProxyFor: () => Promise.reject(unusableProxy('the settings name')),
  }
  const { result, navigations } = login({ network })
  expect(await result).toMatchObject({
    kind: 'failed',
    code: 'authorization-server-proxy-error',
    message: expect.stringContaining('the settings name a proxy that cannot be used'),
  })
  expect(navigations()).toMatchObject([{ error: { code: 'ERR_NO_SUPPORTED_PROXIES' } }])
  expect(electron.world.contents).toEqual([])
})

describe('a page that cannot be loaded', () => {
  test.each([
    ['ERR_CONNECTION_REFUSED', 'nothing listens there (connection refused)'],
    ['ERR_NAME_NOT_RESOLVED', 'its name cannot be resolved'],
    ['ERR_CERT_AUTHORITY_INVALID', 'its TLS certificate comes from an unknown authority'],
  ] as const)('at first because of %s fails the login', async (error, reason) => {
    const { login } = createLoginHarness()
    const { result, navigations } = login({ response: { kind: 'failure', error } })
    expect(await result).toEqual({
      kind: 'failed',
      code: 'authorization-server-unreachable',
      message: `Callback: login.example.com could not be opened: ${reason} (${error}).`,
      evidence: navigations()[0]?.id,
    })
    expect(navigations()[0]).toMatchObject({ state: 'failed', error: { code: error } })
  })

  test('after a redirect fails the login too', async () => {
    const { login } = createLoginHarness()
    const { result } = login({ response: redirectTo('https://gone.example.com/') })
    expect(await result).toMatchObject({
      kind: 'failed',
      message:
        'Callback: gone.example.com could not be opened: its name cannot be resolved (ERR_NAME_NOT_RESOLVED).',
    })
  })

  test.each([
    ['complete', true],
    ['given up', false],
  ])('because it has no content fails the login, once it is %s', async (_what, completes) => {
    const { electron, login } = createLoginHarness()
    electron.world.quirks.noContentCompletes = completes
    const { result, navigations } = login({ response: { kind: 'no-content' } })
    expect(await result).toEqual({
      kind: 'failed',
      code: 'authorization-server-no-page',
      message:
        'Callback: login.example.com answered the authorization request with status 204, not with a page or a redirect.',
      evidence: navigations()[0]?.id,
    })
  })

  test('after a page that the person saw leaves them the window', async () => {
    const { login } = createLoginHarness()
    const { result, page } = login({ response: quietPage })
    const shown = await page()
    await shown.go('https://gone.example.com/')
    await shown.go(response)
    expect(await result).toMatchObject({ kind: 'callback' })
  })

  test('is no matter of a page that objects to being left', async () => {
    const { electron, login } = createLoginHarness()
    const { result, page } = login({ response: quietPage })
    const shown = await page()
    for (const window of electron.world.windows) window.webContents.objectsToUnload = true
    await shown.go(response)
    expect(await result).toMatchObject({ kind: 'callback' })
  })

  test('in an iframe or a popup does not end the login', async () => {
    const { login } = createLoginHarness()
    const { result } = login({
      response: pageThat(async (page) => {
        await page.frame('https://gone.example.com/')
        page.open('https://gone.example.com/')
        await settle()
        await page.go(response)
      }),
    })
    expect(await result).toMatchObject({ kind: 'callback' })
  })
})

describe('a login that no window can show', () => {
  test('because its authorization URL is no http URL opens nothing', async () => {
    const { electron, login } = createLoginHarness()
    const { result } = login({ url: 'file:///etc/passwd' })
    expect(await result).toEqual({
      kind: 'failed',
      code: 'authorization-url-not-http',
      message: 'Callback: a login window opens only http and https authorization URLs.',
    })
    expect(electron.world.contents).toEqual([])
  })

  test.each(['javascript:void 0', 'file:///tmp/x', 'about:blank', 'data:text/plain,x'])(
    'because its callback would be %s opens nothing',
    async (url) => {
      const { electron, login } = createLoginHarness()
      const { result } = login({ callbackUrl: url })
      const scheme = url.slice(0, url.indexOf(':') + 1)
      expect(await result).toEqual({
        kind: 'failed',
        code: 'callback-scheme-unusable',
        message: `Callback: no login can come back to ${scheme}; use an https or http URL or an app's own scheme.`,
      })
      expect(electron.world.contents).toEqual([])
    },
  )
})

describe('a fault of our own', () => {
  test.each([
    ['in a redirect', redirectTo(response)],
    ['in a navigation', pageThat((page) => page.go(response))],
    ['in a request', pageThat((page) => page.submit(callbackUrl, 'code=c1'))],
  ])('%s lets nothing leave and is not hidden', async (_where, answer) => {
    const { electron, network, login } = createLoginHarness()
    const { result } = login({
      response: answer,
      onEvent: (event) => {
        if (event.kind === 'navigation' && event.state === 'held') throw new Error('our fault')
      },
    })
    await expect(result).rejects.toThrow('our fault')
    expect(network.requestsTo('tenant.example.net')).toEqual([])
    expect(electron.world.windows.size).toBe(0)
  })
})

test('a crash of the page fails the login', async () => {
  const { login } = createLoginHarness()
  const { result, page } = login({ response: quietPage })
  ;(await page()).crash()
  expect(await result).toMatchObject({
    kind: 'failed',
    code: 'page-crashed',
    message: 'Callback: the page of login.example.com crashed (crashed).',
  })
})

test.each([
  ['before', false],
  ['after', true],
])(
  'a first page that is a download fails the login, told %s its load ends',
  async (_when, late) => {
    const { electron, login } = createLoginHarness()
    electron.world.quirks.downloadsStartLate = late
    const { result, notes } = login({ response: { kind: 'download' } })
    expect(await result).toMatchObject({
      kind: 'failed',
      code: 'authorization-server-no-page',
      message:
        'Callback: login.example.com answered the authorization request with a download, not with a page or a redirect.',
    })
    expect(notes()).toEqual(['download.refused'])
    expect(electron.world.downloads).toEqual([])
  },
)
