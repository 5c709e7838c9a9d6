import { expect, it } from 'vitest'
import { typedPassword } from '../../support/hostile-provider.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin, setUpLoginWithCatcher } from './chromium-harness.ts'

const tenant = 'https://tenant.example.com/login/callback'

describeWithBrowser('the trace of the Chromium agent', () => {
  it('shows each hop with its status, target, initiator and why it is not the callback', async () => {
    const { provider, authorize, navigations } = await setUpLogin(tenant)
    await authorize('/chain')
    const { origin } = provider
    const differs = { matched: false, reason: 'scheme differs: http, expected https' }
    expect(navigations()).toMatchObject([
      {
        frame: 'main',
        request: { method: 'GET', url: `${origin}/chain` },
        response: { status: 302, statusText: 'Found' },
        redirectTarget: `${origin}/chain-2`,
        initiator: 'the start of the login',
        callback: differs,
        state: 'redirected',
      },
      {
        request: { url: `${origin}/chain-2` },
        response: { status: 303 },
        redirectTarget: `${origin}/script`,
        initiator: `a redirect from ${origin}/chain`,
        state: 'redirected',
      },
      { request: { url: `${origin}/script` }, response: { status: 200 }, state: 'loaded' },
      {
        request: { method: 'GET', url: `${tenant}?code=«code»&state=hostile-state-1` },
        initiator: `a script on ${origin}/script`,
        callback: { matched: true },
        state: 'held',
      },
    ])
  })

  it('measures each hop', async () => {
    const { authorize, navigations } = await setUpLogin(tenant)
    await authorize('/302')
    expect(navigations()[0]).toMatchObject({
      durationMs: expect.any(Number),
      timings: { wait: expect.any(Number) },
    })
  })

  it('keeps the headers of both sides, cookies masked', async () => {
    const { authorize, navigations } = await setUpLogin(tenant)
    await authorize('/302')
    const hop = navigations()[0]
    const names = (headers: readonly (readonly [string, string])[] = []) =>
      headers.map(([name]) => name.toLowerCase())
    expect(names(hop?.request.headers)).toContain('accept-language')
    const cookie = hop?.response?.headers.find(([name]) => name.toLowerCase() === 'set-cookie')
    expect(cookie?.[1]).toBe('session=«cookie»; Path=/')
  })

  it('tells windows and frames apart', async () => {
    const popup = await setUpLogin(tenant)
    await popup.authorize('/popup-302')
    expect(popup.navigations().map((n) => n.frame)).toEqual(['main', 'popup', 'popup'])
    const frame = await setUpLogin(tenant)
    await frame.authorize('/iframe-302')
    expect(frame.navigations().map((n) => n.frame)).toEqual(['main', 'subframe', 'subframe'])
  })

  it('names a form that sends the browser on', async () => {
    const { provider, authorize, navigations } = await setUpLogin(tenant)
    await authorize('/form-post')
    expect(navigations().at(-1)?.initiator).toBe(`a form (POST) on ${provider.origin}/form-post`)
  })

  it('names a meta refresh that sends the browser on', async () => {
    const { provider, authorize, navigations } = await setUpLogin(tenant)
    await authorize('/meta-refresh')
    expect(navigations().at(-1)?.initiator).toBe(
      `a meta refresh on ${provider.origin}/meta-refresh`,
    )
  })

  it('never holds what a login form sent', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    await authorize('/login-303')
    expect(JSON.stringify(events())).not.toContain(typedPassword)
  })

  it('never holds what a 307 carried on to the callback either', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    await authorize('/login-307')
    expect(JSON.stringify(events())).not.toContain(typedPassword)
  })

  it('shows resources only where they fail', async () => {
    const { provider, authorize, navigations } = await setUpLoginWithCatcher()
    await authorize('/subresources')
    const resources = navigations().filter((n) => n.initiator?.includes('request of'))
    expect(resources).toMatchObject([
      {
        initiator: `image request of ${provider.origin}/subresources`,
        state: 'held',
        callback: { matched: true },
        error: { code: 'ERR_BLOCKED_BY_CLIENT', message: 'this run keeps it from the network' },
      },
      { initiator: `fetch request of ${provider.origin}/subresources`, state: 'held' },
      {
        request: { url: `${provider.origin}/missing` },
        state: 'failed',
        response: { status: 404 },
      },
    ])
  })

  it('says how the browser was started', async () => {
    const { authorize, events } = await setUpLogin(tenant)
    await authorize('/302')
    expect(events()[0]).toMatchObject({
      kind: 'note',
      name: 'browser.started',
      text: expect.stringMatching(
        /^Chromium \d+\.\S+ \(.+\), without a window.*, with the callback host made unresolvable \(MAP tenant\.example\.com ~NOTFOUND\)$/,
      ),
    })
  })

  it('keeps the source of documents only where it is asked to', async () => {
    const { authorize, navigations } = await setUpLogin(tenant)
    await authorize('/form-post')
    expect(navigations().map(({ response }) => response?.body)).toEqual([undefined, undefined])
    const asked = await setUpLogin(tenant)
    await asked.authorize('/form-post', { keepDocuments: true })
    expect(asked.navigations()[0]?.response).toMatchObject({
      status: 200,
      headers: expect.arrayContaining([['content-type', 'text/html; charset=utf-8']]),
      body: { text: expect.stringContaining('<form method="post"'), size: expect.any(Number) },
    })
    expect(JSON.stringify(asked.events())).not.toContain(typedPassword)
  })
})
