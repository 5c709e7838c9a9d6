import { expect, test } from 'vitest'
import {
  authorizationUrl,
  callbackUrl,
  createLoginHarness,
  idp,
  pageThat,
  quietPage,
  redirectTo,
} from '../login-harness.ts'

const response = `${callbackUrl}?code=secret-code-1&state=s1`

test('every hop is one event, from its request to its end', async () => {
  const { network, login } = createLoginHarness()
  network.serve(
    `${idp}/login`,
    pageThat((page) => page.go(response)),
  )
  const { result, navigations } = login({ response: redirectTo('/login') })
  await result
  expect(
    navigations().map(({ frame, request, redirectTarget, response: answer, state }) => ({
      frame,
      url: request.url,
      redirectTarget,
      status: answer?.status,
      state,
    })),
  ).toEqual([
    {
      frame: 'main',
      url: authorizationUrl,
      redirectTarget: `${idp}/login`,
      status: 302,
      state: 'redirected',
    },
    { frame: 'main', url: `${idp}/login`, redirectTarget: undefined, status: 200, state: 'loaded' },
    {
      frame: 'main',
      url: `${callbackUrl}?code=«code»&state=s1`,
      redirectTarget: undefined,
      status: undefined,
      state: 'held',
    },
  ])
})

test('a hop that redirected stays so, although what it led to was stopped', async () => {
  const { network, login } = createLoginHarness()
  network.serve(`${idp}/app`, redirectTo('msauth://broker'))
  const { result, navigations } = login({
    response: pageThat(async (page) => {
      await page.go(`${idp}/app`)
      await page.go(response)
    }),
  })
  await result
  expect(navigations().map(({ state }) => state)).toEqual([
    'loaded',
    'redirected',
    'failed',
    'held',
  ])
  expect(navigations()[1]?.error).toBeUndefined()
})

test('a hop keeps the headers that were sent and received', async () => {
  const { login } = createLoginHarness()
  const { result, navigations } = login({ response: redirectTo(response) })
  await result
  expect(navigations()[0]).toMatchObject({
    request: { method: 'GET', headers: expect.arrayContaining([['Accept', 'text/html']]) },
    response: { status: 302, statusText: 'Found' },
  })
})

test('a hop says why it is not the callback, and the callback why it is', async () => {
  const { login } = createLoginHarness()
  const { result, navigations } = login({ response: redirectTo(response) })
  await result
  expect(navigations().map(({ callback }) => callback)).toEqual([
    { matched: false, reason: 'host differs: login.example.com, expected tenant.example.net' },
    { matched: true, reason: 'scheme, host, port and path are those of the callback URL' },
  ])
})

test('the body of a form is shown with its secrets masked', async () => {
  const { network, login } = createLoginHarness()
  network.serve(`${idp}/login`, redirectTo(response))
  const { result, navigations } = login({
    response: pageThat((page) => page.submit(`${idp}/login`, 'user=ada&password=correct-horse')),
  })
  await result
  expect(navigations()[1]?.request).toMatchObject({
    method: 'POST',
    body: { text: 'user=ada&password=«password»', size: 31 },
  })
})

test('no event holds the code', async () => {
  const { login } = createLoginHarness()
  const { result, events } = login({ response: redirectTo(response) })
  await result
  expect(JSON.stringify(events())).not.toContain('secret-code-1')
})

test('the title shows where the page comes from, before what it calls itself', async () => {
  const { electron, login } = createLoginHarness()
  const { controller, result, page } = login({ response: quietPage })
  result.catch(() => {})
  const shown = await page()
  shown.setTitle('https://bank.example.org')
  const [window] = [...electron.world.windows]
  expect(window?.getTitle()).toBe('https://login.example.com: https://bank.example.org')
  controller.abort()
})

test('what a page could not load is recorded, what it could is not', async () => {
  const { network, login } = createLoginHarness()
  network.serve(`${idp}/logo.png`, { kind: 'page' })
  network.serve(`${idp}/login.js`, { kind: 'page', status: 404 })
  const { result, navigations } = login({
    response: pageThat(async (page) => {
      await page.load(`${idp}/logo.png`, 'image')
      await page.load(`${idp}/login.js`, 'script')
      await page.load('https://cdn.example.org/style.js', 'script')
      await page.load(`${callbackUrl}?code=leaked`, 'image')
      await page.go(response)
    }),
  })
  await result
  const failed = navigations().filter(({ state }) => state === 'failed')
  expect(failed).toMatchObject([
    {
      request: { url: `${idp}/login.js` },
      response: { status: 404 },
      initiator: `script request of ${authorizationUrl}`,
    },
    {
      request: { url: 'https://cdn.example.org/style.js' },
      error: { code: 'ERR_NAME_NOT_RESOLVED' },
      callback: { reason: 'host differs: cdn.example.org, expected tenant.example.net' },
    },
  ])
  expect(failed).toHaveLength(2)
})

test('a page that fails to load something for ever does not fill the trace', async () => {
  const { login } = createLoginHarness()
  const { result, navigations } = login({
    response: pageThat(async (page) => {
      for (let i = 0; i < 300; i++) await page.load(`https://cdn.example.org/${i}`, 'xhr')
      await page.go(response)
    }),
  })
  await result
  expect(navigations().filter(({ state }) => state === 'failed')).toHaveLength(200)
})
