import { expect, it } from 'vitest'
import { responseParameters, typedPassword } from '../../support/hostile-provider.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin, setUpLoginWithCatcher } from './chromium-harness.ts'

const waysByGet = [
  '/301',
  '/302',
  '/303',
  '/307',
  '/308',
  '/script',
  '/script-replace',
  '/link',
  '/link-target-blank',
  '/meta-refresh',
  '/refresh-header',
  '/popup-302',
  '/popup-script',
  '/popup-direct',
  '/popup-then-close',
  '/iframe-302',
  '/iframe-script',
  '/intermediate-code',
  '/chain',
]

describeWithBrowser('the Chromium agent with a callback that somebody listens on', () => {
  it.each(waysByGet)(
    'holds the callback of %s before it reaches the application',
    async (route) => {
      const { catcher, authorize } = await setUpLoginWithCatcher()
      expect(await authorize(route)).toEqual({
        kind: 'callback',
        callback: { method: 'GET', url: `${catcher.callbackUrl}?${responseParameters}` },
      })
      expect(catcher.requests).toEqual([])
    },
  )

  it.each(['/302', '/307', '/script', '/popup-302', '/iframe-302', '/chain'])(
    'holds the callback of %s also while it keeps the pages',
    async (route) => {
      const { catcher, authorize } = await setUpLoginWithCatcher()
      expect(await authorize(route, { keepDocuments: true })).toEqual({
        kind: 'callback',
        callback: { method: 'GET', url: `${catcher.callbackUrl}?${responseParameters}` },
      })
      expect(catcher.requests).toEqual([])
    },
  )

  it.each(['/form-post', '/popup-form-post'])('keeps the body of %s', async (route) => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize(route)).toEqual({
      kind: 'callback',
      callback: {
        method: 'POST',
        url: catcher.callbackUrl,
        body: `${responseParameters}&padding=${'p'.repeat(200)}`,
      },
    })
    expect(catcher.requests).toEqual([])
  })

  it('keeps a form_post body of 100 kB whole', async () => {
    const { authorize } = await setUpLoginWithCatcher()
    const result = await authorize('/form-post-large')
    expect(result).toMatchObject({
      kind: 'callback',
      callback: { body: `${responseParameters}&padding=${'p'.repeat(100_000)}` },
    })
  })

  it('tells that a 307 carried the login form on to the callback', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/login-307')).toMatchObject({
      callback: { method: 'POST', body: `password=${typedPassword}` },
    })
    expect(catcher.requests).toEqual([])
  })

  it('turns the POST of a login form into a GET after a 303', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/login-303')).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${catcher.callbackUrl}?${responseParameters}` },
    })
  })

  it('keeps the fragment of a redirect', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/fragment')).toMatchObject({
      callback: {
        url: `${catcher.callbackUrl}#access_token=hostile-token-1&state=hostile-state-1`,
      },
    })
    expect(catcher.requests).toEqual([])
  })

  it('keeps the fragment that a redirect inherits from the one before', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/inherited-fragment')).toMatchObject({
      callback: { url: `${catcher.callbackUrl}?${responseParameters}#state=hostile-state-1` },
    })
  })

  it('brings back an error response', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/error')).toMatchObject({
      callback: { url: `${catcher.callbackUrl}?error=access_denied&state=hostile-state-1` },
    })
  })

  it('keeps images and scripts from asking for the callback URL', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/subresources')).toMatchObject({
      callback: { url: `${catcher.callbackUrl}?${responseParameters}` },
    })
    expect(catcher.requests).toEqual([])
  })

  it('does not take a URL that only begins like the callback for it, and keeps it in too', async () => {
    const { catcher, authorize, navigations } = await setUpLoginWithCatcher()
    const { host } = new URL(catcher.callbackUrl)
    expect(await authorize('/prefix-trap')).toEqual({
      kind: 'failed',
      code: 'callback-differs',
      message: `Callback: the login went to ${host}/login/callback-help, which is not the callback URL (path differs: /login/callback-help, expected /login/callback); a run keeps the rest of the callback's host from the network.`,
      evidence: navigations().at(-1)?.id,
    })
    expect(catcher.requests).toEqual([])
  })

  it('keeps a page from going to the application by another name of this machine', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/other-name')).toMatchObject({ code: 'callback-differs' })
    expect(catcher.requests).toEqual([])
  })

  it('keeps images from asking it by that name', async () => {
    const { catcher, authorize } = await setUpLoginWithCatcher()
    expect(await authorize('/other-name-image')).toMatchObject({
      callback: { url: `${catcher.callbackUrl}?${responseParameters}` },
    })
    expect(catcher.requests).toEqual([])
  })

  it('survives a storm of windows', async () => {
    const { catcher, authorize, events } = await setUpLoginWithCatcher()
    expect(await authorize('/storm')).toMatchObject({
      callback: { url: `${catcher.callbackUrl}?${responseParameters}` },
    })
    expect(events().filter((e) => e.kind === 'note' && e.name === 'window.refused')).toHaveLength(1)
  })
})

describeWithBrowser('the Chromium agent with other callbacks', () => {
  it.each([
    'https://tenant.example.com/login/callback',
    'https://tenant.example.com:8443/login/callback',
    'http://localhost:1/login/callback',
    'http://[::1]:1/login/callback',
  ])('holds a redirect to %s, where nothing answers', async (callbackUrl) => {
    const { authorize } = await setUpLogin(callbackUrl)
    expect(await authorize('/302')).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${callbackUrl}?${responseParameters}` },
    })
  })

  it('holds a callback on the origin of the authorization server itself', async () => {
    const { provider, authorize } = await setUpLogin('/login/callback')
    expect(await authorize('/chain')).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${provider.origin}/login/callback?${responseParameters}` },
    })
    expect(provider.requests).not.toContainEqual(expect.stringContaining('/login/callback'))
  })
})
