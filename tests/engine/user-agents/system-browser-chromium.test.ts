import { chromium } from 'playwright'
import { expect, it, onTestFinished } from 'vitest'
import { startHostileProvider } from '../../support/hostile-provider.ts'
import { browser, describeWithBrowser } from '../../support/with-browser.ts'
import { prepareLogin } from './system-browser-harness.ts'

/** A Chromium of its own in the place of the person's browser. */
async function openPage() {
  if (!browser.found) throw new Error(browser.reason)
  const { executablePath } = browser
  const isRoot = process.getuid?.() === 0
  const started = await chromium.launch({ executablePath, chromiumSandbox: !isRoot })
  onTestFinished(() => started.close())
  return await started.newPage()
}

/** Signs in by one of the hostile provider's ways; what the agent got, and the page that is left. */
async function signIn(route: string) {
  const page = await openPage()
  const login = await prepareLogin('http://127.0.0.1/callback', {
    openBrowser: async (url) => void (await page.goto(url)),
  })
  const provider = await startHostileProvider(login.redirectUri)
  onTestFinished(() => provider.close())
  const result = await login.authorize(new URL(route, provider.origin).href)
  return { result, page, redirectUri: login.redirectUri }
}

describeWithBrowser('a real browser comes back to the listener', () => {
  it('with the code in the query', async () => {
    const { result, page, redirectUri } = await signIn('/302')
    expect(result).toEqual({
      kind: 'callback',
      callback: {
        method: 'GET',
        url: `${redirectUri}?code=hostile-code-1&state=hostile-state-1`,
      },
    })
    await page.getByText('You can close this window.').waitFor()
  })

  it('with a form_post', async () => {
    const { result, redirectUri } = await signIn('/form-post')
    expect(result).toEqual({
      kind: 'callback',
      callback: {
        method: 'POST',
        url: redirectUri,
        body: expect.stringMatching(/^code=hostile-code-1&state=hostile-state-1&padding=p+$/),
      },
    })
  })

  it('with a fragment, which a page relays and takes out of the address bar', async () => {
    const { result, page, redirectUri } = await signIn('/fragment')
    expect(result).toEqual({
      kind: 'callback',
      callback: {
        method: 'GET',
        url: `${redirectUri}#access_token=hostile-token-1&state=hostile-state-1`,
      },
    })
    await page.getByText('You can close this window.').waitFor()
    expect(page.url()).toBe(redirectUri)
  })
})
