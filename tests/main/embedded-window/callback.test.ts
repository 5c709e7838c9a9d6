import { describe, expect, test } from 'vitest'
import {
  authorizationUrl,
  callbackHost,
  callbackUrl,
  createLoginHarness,
  idp,
  pageThat,
  redirectTo,
  settle,
} from '../login-harness.ts'

const response = `${callbackUrl}?code=c1&state=s1`

describe('the model', () => {
  test('lets an unguarded window reach the callback, so that the other tests can fail', async () => {
    const { electron, network } = createLoginHarness()
    network.serve(`${idp}/authorize`, redirectTo(response))
    const session = electron.session.fromPartition('unguarded')
    const window = new electron.BrowserWindow({
      // The fake's session stands in for Electron's.
      webPreferences: { session: session as unknown as Electron.Session },
    })
    await window.loadURL(authorizationUrl).catch(() => {})
    expect(network.requestsTo(callbackHost).map(({ url }) => url)).toEqual([response])
    window.destroy()
  })
})

// Only will-redirect tells of it before it is followed.
describe('a redirect to the callback URL', () => {
  test.each([302, 303, 307, 308])('%i is kept from the network', async (status) => {
    const { network, login } = createLoginHarness()
    const { result } = login({ response: redirectTo(response, status) })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })

  test('causes not even a connection', async () => {
    const { network, login } = createLoginHarness()
    await login({ response: redirectTo(response) }).result
    expect(network.connections).toEqual(['login.example.com'])
  })

  test('is taken after several other redirects', async () => {
    const { network, login } = createLoginHarness()
    network.serve(`${idp}/consent`, redirectTo(response))
    const { result } = login({ response: redirectTo('/consent') })
    expect(await result).toMatchObject({ callback: { url: response } })
  })

  test('keeps the method and body of the form that a 307 sends again', async () => {
    const { network, login } = createLoginHarness()
    network.serve(`${idp}/login`, redirectTo(response, 307))
    const { result } = login({
      response: pageThat((page) => page.submit(`${idp}/login`, 'user=ada')),
    })
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'POST', url: response, body: 'user=ada' },
    })
    expect(network.connections).not.toContain(callbackHost)
  })

  test('becomes a GET after a 302 of a form', async () => {
    const { network, login } = createLoginHarness()
    network.serve(`${idp}/login`, redirectTo(response))
    const { result } = login({
      response: pageThat((page) => page.submit(`${idp}/login`, 'user=ada')),
    })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
  })

  test('is taken in an iframe', async () => {
    const { network, login } = createLoginHarness()
    network.serve(`${idp}/silent`, redirectTo(response))
    const { result, navigations } = login({
      response: pageThat((page) => page.frame(`${idp}/silent`)),
    })
    expect(await result).toMatchObject({ callback: { url: response } })
    expect(navigations().at(-1)).toMatchObject({ frame: 'subframe', state: 'held' })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })
})

// will-frame-navigate tells of it, before any request.
describe('a page that goes to the callback URL', () => {
  test('by a link, a script or a meta refresh is stopped before it asks', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({ response: pageThat((page) => page.go(response)) })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(network.connections).not.toContain(callbackHost)
  })

  test('without any parameter is stopped too', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({ response: pageThat((page) => page.go(callbackUrl)) })
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'GET', url: callbackUrl },
    })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })

  // did-navigate-in-page alone tells of it, afterwards.
  test('by pushState is taken, though it asks nobody', async () => {
    const { login } = createLoginHarness()
    const { result } = login({ response: pageThat((page) => page.pushState(response)) })
    expect(await result).toMatchObject({ callback: { url: response } })
  })

  // will-frame-navigate alone: will-navigate is for main frames.
  test('in an iframe is stopped', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({ response: pageThat((page) => page.frame(response)) })
    expect(await result).toMatchObject({ callback: { url: response } })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })
})

// Neither will-navigate nor will-redirect tells of it: onBeforeRequest is the only gate.
describe('a load that the browser itself begins', () => {
  test('at the callback URL is held', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({ url: response })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })
})

// will-navigate knows neither its method nor its body; onBeforeRequest does.
describe('a form_post', () => {
  const body = 'code=c1&state=s1'
  const withFormPost = `${authorizationUrl}&response_mode=form_post`

  test('keeps its body and stays here', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({
      url: withFormPost,
      response: pageThat((page) => page.submit(callbackUrl, body)),
    })
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'POST', url: callbackUrl, body },
    })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })

  test('that nobody asked for keeps its body', async () => {
    const { login } = createLoginHarness()
    const { result } = login({
      response: pageThat((page) => page.submit(callbackUrl, body)),
    })
    expect(await result).toMatchObject({ callback: { method: 'POST', body } })
  })

  test('with parameters in its URL keeps its body where it was asked for', async () => {
    const { login } = createLoginHarness()
    const { result } = login({
      url: withFormPost,
      response: pageThat((page) => page.submit(`${callbackUrl}?state=s1`, body)),
    })
    expect(await result).toMatchObject({ callback: { method: 'POST', body } })
  })

  test('is put together from raw parts and blobs', async () => {
    const { login } = createLoginHarness()
    const { result } = login({
      url: withFormPost,
      response: pageThat((page) => page.submitInParts(callbackUrl, 'code=c1', '&state=s1')),
    })
    expect(await result).toMatchObject({ callback: { method: 'POST', body } })
  })

  test('is held even where its body cannot be read', async () => {
    const { network, login } = createLoginHarness()
    const { result } = login({
      url: withFormPost,
      response: pageThat((page) => page.submitLostBlob(callbackUrl)),
    })
    expect(await result).toMatchObject({
      kind: 'failed',
      code: 'callback-body-unreadable',
      message: 'Callback: the response came as a form_post, but its body could not be read.',
    })
    expect(network.requestsTo(callbackHost)).toEqual([])
  })
})

// [U] whether onBeforeRequest gives URLs with their fragment, so both answers are tried.
describe.each([true, false])('a fragment, where requests keep theirs: %s', (keep) => {
  const withFragment = `${callbackUrl}#access_token=a1&state=s1`

  test('survives a redirect', async () => {
    const { electron, login } = createLoginHarness()
    electron.world.quirks.requestUrlsKeepFragments = keep
    const { result } = login({ response: redirectTo(withFragment) })
    expect(await result).toMatchObject({ callback: { url: withFragment } })
  })

  test('survives a script', async () => {
    const { electron, login } = createLoginHarness()
    electron.world.quirks.requestUrlsKeepFragments = keep
    const { result } = login({ response: pageThat((page) => page.go(withFragment)) })
    expect(await result).toMatchObject({ callback: { url: withFragment } })
  })

  test('survives a form_post', async () => {
    const { electron, login } = createLoginHarness()
    electron.world.quirks.requestUrlsKeepFragments = keep
    const { result } = login({
      response: pageThat((page) => page.submit(`${callbackUrl}#top`, 'code=c1')),
    })
    expect(await result).toMatchObject({
      callback: { method: 'POST', url: `${callbackUrl}#top`, body: 'code=c1' },
    })
  })
})

describe('what is not the callback', () => {
  test.each([
    ['a longer path', `${callbackUrl}-help?code=c1&state=s1`, 'path differs'],
    ['another path', 'https://tenant.example.net/?code=c1', 'path differs'],
  ])('%s of the callback’s application is kept from the network', async (_what, url, reason) => {
    const { network, login } = createLoginHarness()
    const { result, navigations } = login({ response: redirectTo(url) })
    const failed = await result
    expect(failed).toMatchObject({ kind: 'failed', code: 'callback-differs' })
    expect(failed).toMatchObject({ message: expect.stringContaining(reason) })
    expect(failed).toMatchObject({ evidence: navigations().at(-1)?.id })
    expect(network.connections).not.toContain(callbackHost)
  })

  test.each([
    ['a link', 'go'],
    ['an iframe', 'frame'],
  ] as const)('%s to the callback’s application is kept from the network', async (_what, how) => {
    const { network, login } = createLoginHarness()
    const url = 'https://tenant.example.net/app'
    const { controller, result, navigations } = login({
      response: pageThat((page) => page[how](url)),
    })
    result.catch(() => {})
    await settle()
    expect(network.connections).not.toContain(callbackHost)
    expect(navigations().at(-1)).toMatchObject({
      state: 'failed',
      error: { message: 'the application behind the callback URL gets no request during a login' },
    })
    controller.abort()
  })

  test('another port, scheme or host with a code goes on', async () => {
    const { network, login } = createLoginHarness()
    network.serve(`${idp}/step`, redirectTo(response))
    const { result, navigations } = login({ response: redirectTo(`${idp}/step?code=other`) })
    expect(await result).toMatchObject({ callback: { url: response } })
    expect(network.requests.map(({ url }) => url)).toEqual([
      authorizationUrl,
      `${idp}/step?code=other`,
    ])
    expect(navigations()[1]?.callback.reason).toBe(
      'host differs: login.example.com, expected tenant.example.net',
    )
  })

  test('the callback’s own origin stays open where the authorization server lives there', async () => {
    const { network, login } = createLoginHarness()
    const own = `${idp}/callback`
    network.serve(`${idp}/signin`, redirectTo(`${own}?code=c1`))
    const { result } = login({ callbackUrl: own, response: redirectTo('/signin') })
    expect(await result).toMatchObject({ callback: { url: `${own}?code=c1` } })
  })

  test('a picture at the callback URL is kept from the network and does not end the login', async () => {
    const { network, login } = createLoginHarness()
    const { controller, result, notes } = login({
      response: pageThat((page) => page.load(response, 'image')),
    })
    result.catch(() => {})
    await settle()
    expect(notes()).toEqual(['request.held'])
    expect(network.requestsTo(callbackHost)).toEqual([])
    controller.abort()
  })
})

describe('a service worker', () => {
  // will-redirect still tells of it; onBeforeRequest may never.
  test('that answers with a redirect to the callback does not get it out', async () => {
    const { network, login } = createLoginHarness()
    network.serveByWorker(`${idp}/authorize`, redirectTo(response))
    const { result } = login()
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(network.connections).toEqual([])
  })

  // onBeforeRequest tells of it, without a page.
  test('that asks for the callback URL itself is refused', async () => {
    const { network, login } = createLoginHarness()
    const answers: boolean[] = []
    const { result, notes } = login({
      response: pageThat(async (page) => {
        answers.push(await page.fetchInWorker(response))
        await page.go(response)
      }),
    })
    expect(await result).toMatchObject({ kind: 'callback' })
    expect(answers).toEqual([false])
    expect(notes()).toEqual(['request.held'])
    expect(network.requestsTo(callbackHost)).toEqual([])
  })
})

// Nothing can prevent it (electron/electron#31783), and nothing needs to.
test('about:blank on the way does not end the login', async () => {
  const { network, login } = createLoginHarness()
  const { result } = login({
    response: pageThat(async (page) => {
      await page.go('about:blank')
      await page.go(response)
    }),
  })
  expect(await result).toMatchObject({ callback: { url: response } })
  expect(network.connections).toEqual(['login.example.com'])
})

// As for https: nothing need listen there.
test('a callback to localhost is taken with nothing listening there', async () => {
  const { network, login } = createLoginHarness()
  const local = 'http://localhost:3000/callback'
  const { result } = login({
    callbackUrl: local,
    response: redirectTo(`${local}?code=c1&state=s1`),
  })
  expect(await result).toMatchObject({ callback: { url: `${local}?code=c1&state=s1` } })
  expect(network.connections).not.toContain('localhost:3000')
})
