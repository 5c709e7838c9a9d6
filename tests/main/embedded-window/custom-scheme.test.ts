import { describe, expect, test } from 'vitest'
import { createLoginHarness, idp, pageThat, redirectTo, settle } from '../login-harness.ts'

const callbackUrl = 'com.example.app://callback'
const response = `${callbackUrl}?code=c1&state=s1`

/**
 * [U] which of these Electron emits for a scheme that has a handler (electron/electron#19603, #45915).
 * Without a handler, will-frame-navigate and will-redirect tell of a scheme, and onBeforeRequest does not.
 */
const answers = [true, false].flatMap((visible) =>
  [true, false].map((seen) => ({
    handledSchemesNavigateVisibly: visible,
    webRequestSeesHandledSchemes: seen,
  })),
)

describe.each(answers)('a callback with a custom scheme, %o', (quirks) => {
  function createQuirkyHarness() {
    const harness = createLoginHarness()
    Object.assign(harness.electron.world.quirks, quirks)
    return harness
  }

  test('is taken from a redirect and launches nothing', async () => {
    const { network, login } = createQuirkyHarness()
    const { result } = login({ callbackUrl, response: redirectTo(response) })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(network.launched).toEqual([])
  })

  test('is taken from a script and launches nothing', async () => {
    const { network, login } = createQuirkyHarness()
    const { result } = login({ callbackUrl, response: pageThat((page) => page.go(response)) })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(network.launched).toEqual([])
  })

  test('is taken from a form_post with its body', async () => {
    const { login } = createQuirkyHarness()
    const { result } = login({
      callbackUrl,
      response: pageThat((page) => page.submit(callbackUrl, 'code=c1&state=s1')),
    })
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'POST', url: callbackUrl, body: 'code=c1&state=s1' },
    })
  })

  test('is recorded once, as held', async () => {
    const { login } = createQuirkyHarness()
    const { result, navigations } = login({ callbackUrl, response: redirectTo(response) })
    await result
    expect(navigations().map(({ state }) => state)).toEqual(['redirected', 'held'])
  })
})

test('the handler of a scheme ends with its login', async () => {
  const { electron, login } = createLoginHarness()
  await login({ callbackUrl, response: redirectTo(response) }).result
  const [session] = electron.world.sessions.filter(({ partition }) => partition !== '')
  expect(session?.protocol.isProtocolHandled('com.example.app')).toBe(false)
})

test('urn:ietf:wg:oauth:2.0:oob is a callback like any other', async () => {
  const { login } = createLoginHarness()
  const oob = 'urn:ietf:wg:oauth:2.0:oob'
  const { result } = login({ callbackUrl: oob, response: redirectTo(`${oob}?code=c1`) })
  expect(await result).toMatchObject({ callback: { url: `${oob}?code=c1` } })
})

describe('another program’s scheme', () => {
  test.each([
    ['a link', pageThat((page) => page.go('msauth://broker'))],
    ['an iframe', pageThat((page) => page.frame('msauth://broker'))],
    ['a window', pageThat((page) => page.open('msauth://broker'))],
  ])('in %s launches nothing and says so', async (_where, page) => {
    const { network, login } = createLoginHarness()
    const { controller, result, navigations } = login({ response: page })
    result.catch(() => {})
    await settle()
    expect(network.launched).toEqual([])
    expect(navigations().at(-1)).toMatchObject({
      request: { url: 'msauth://broker' },
      state: 'failed',
      error: { message: 'a login window does not open msauth: URLs' },
    })
    controller.abort()
  })

  test('in a redirect of the authorization request ends the login', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({ response: redirectTo('msauth://broker') })
    expect(await result).toMatchObject({
      kind: 'failed',
      code: 'unexpected-redirect',
      message:
        'Callback: the authorization server redirected to a msauth: URL that is not the callback URL (scheme differs: msauth, expected https).',
    })
    expect(network.launched).toEqual([])
  })

  test('does not end a login that goes on', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({
      callbackUrl,
      response: pageThat(async (page) => {
        await page.go('msauth://broker')
        await page.go(response)
      }),
    })
    expect(await result).toMatchObject({ kind: 'callback' })
    expect(network.requests.map(({ url }) => new URL(url).origin)).toEqual([idp])
  })
})
