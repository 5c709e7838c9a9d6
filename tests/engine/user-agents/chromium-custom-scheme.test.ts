import { expect, it } from 'vitest'
import { responseParameters, typedPassword } from '../../support/hostile-provider.ts'
import { describeWithBrowser } from '../../support/with-browser.ts'
import { setUpLogin } from './chromium-harness.ts'

const callbackUrl = 'com.example.app://callback'

describeWithBrowser('the Chromium agent with a callback of a custom scheme', () => {
  it.each([
    '/302',
    '/303',
    '/307',
    '/script',
    '/script-replace',
    '/link',
    '/link-target-blank',
    '/meta-refresh',
    '/refresh-header',
    '/popup-302',
    '/popup-script',
    '/popup-direct',
    '/iframe-302',
    '/iframe-script',
    '/chain',
  ])('captures %s', async (route) => {
    const { authorize, navigations } = await setUpLogin(callbackUrl)
    expect(await authorize(route)).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: `${callbackUrl}?${responseParameters}` },
    })
    expect(navigations().at(-1)).toMatchObject({ state: 'held', callback: { matched: true } })
  })

  it('captures the other form of the scheme, with one slash', async () => {
    const { authorize } = await setUpLogin('com.example.app:/oauth2redirect')
    expect(await authorize('/302')).toMatchObject({
      callback: { url: `com.example.app:/oauth2redirect?${responseParameters}` },
    })
  })

  it('keeps the body of a form_post', async () => {
    const { authorize } = await setUpLogin(callbackUrl)
    expect(await authorize('/form-post')).toMatchObject({
      kind: 'callback',
      callback: { method: 'POST', body: expect.stringContaining(`${responseParameters}&padding=`) },
    })
  })

  it('keeps the fragment of a redirect', async () => {
    const { authorize } = await setUpLogin(callbackUrl)
    expect(await authorize('/fragment')).toMatchObject({
      callback: { url: `${callbackUrl}#access_token=hostile-token-1&state=hostile-state-1` },
    })
  })

  it('keeps the fragment of a navigation by script', async () => {
    const { authorize } = await setUpLogin(callbackUrl)
    expect(await authorize('/script-fragment')).toMatchObject({
      callback: { url: `${callbackUrl}#id_token=a` },
    })
  })

  it('tells that a 307 would carry the login form on', async () => {
    const { authorize } = await setUpLogin(callbackUrl)
    expect(await authorize('/login-307')).toMatchObject({
      callback: { method: 'POST', body: `password=${typedPassword}` },
    })
  })

  it('fails when the server redirects to another custom scheme', async () => {
    const { authorize, navigations } = await setUpLogin(callbackUrl)
    expect(await authorize('/other-scheme')).toEqual({
      kind: 'failed',
      code: 'unexpected-redirect',
      message:
        'Callback: the authorization server redirected to a com.example.other: URL that is not the callback URL (scheme differs: com.example.other, expected com.example.app).',
      evidence: navigations().at(-1)?.id,
    })
  })
})
