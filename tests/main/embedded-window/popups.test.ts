import { describe, expect, test } from 'vitest'
import {
  callbackHost,
  callbackUrl,
  createLoginHarness,
  idp,
  pageThat,
  quietPage,
  redirectTo,
  settle,
} from '../login-harness.ts'

const response = `${callbackUrl}?code=c1&state=s1`

describe('a callback in a popup', () => {
  test('that window.open names is taken, and no window opens', async () => {
    const { electron, network, login } = createLoginHarness()
    let opened: unknown = 'not yet'
    const { result, navigations } = login({
      response: pageThat((page) => {
        opened = page.open(response)
      }),
    })
    expect(await result).toEqual({ kind: 'callback', callback: { method: 'GET', url: response } })
    expect(opened).toBeNull()
    expect(navigations().at(-1)).toMatchObject({ frame: 'popup', state: 'held' })
    expect(network.requestsTo(callbackHost)).toEqual([])
    expect(electron.world.windows.size).toBe(0)
  })

  test('that a form opens keeps its body', async () => {
    const { login } = createLoginHarness()
    const { result } = login({
      response: pageThat((page) => page.submitToNewWindow(callbackUrl, 'code=c1&state=s1')),
    })
    expect(await result).toEqual({
      kind: 'callback',
      callback: { method: 'POST', url: callbackUrl, body: 'code=c1&state=s1' },
    })
  })

  test('that a redirect in the popup reaches is taken', async () => {
    const { network, login } = createLoginHarness()
    network.serve(`${idp}/popup`, redirectTo(response))
    const { result, navigations } = login({
      response: pageThat((page) => page.open(`${idp}/popup`)),
    })
    expect(await result).toMatchObject({ callback: { url: response } })
    expect(navigations().map(({ frame, state }) => [frame, state])).toEqual([
      ['main', 'loaded'],
      ['popup', 'redirected'],
      ['popup', 'held'],
    ])
    expect(network.connections).not.toContain(callbackHost)
  })

  test('that the page of the popup submits keeps its body', async () => {
    const { network, login } = createLoginHarness()
    network.serve(
      `${idp}/popup`,
      pageThat((popup) => popup.submit(callbackUrl, 'code=c1')),
    )
    const { result } = login({ response: pageThat((page) => page.open(`${idp}/popup`)) })
    expect(await result).toMatchObject({ callback: { method: 'POST', body: 'code=c1' } })
  })

  test('of a popup of a popup is taken', async () => {
    const { network, login } = createLoginHarness()
    network.serve(
      `${idp}/popup`,
      pageThat((popup) => popup.open(response)),
    )
    const { result } = login({ response: pageThat((page) => page.open(`${idp}/popup`)) })
    expect(await result).toMatchObject({ callback: { url: response } })
  })

  test('that starts blank is taken', async () => {
    const { login } = createLoginHarness()
    const { result } = login({
      response: pageThat((page) => page.open('about:blank')?.go(response)),
    })
    expect(await result).toMatchObject({ callback: { url: response } })
  })
})

describe('a popup', () => {
  test('has the session and the safe preferences of the login, and no preload', async () => {
    const { electron, network, login } = createLoginHarness()
    network.serve(`${idp}/popup`, quietPage)
    const { controller, result, page } = login({ response: quietPage })
    result.catch(() => {})
    ;(await page()).open(`${idp}/popup`)
    await settle()
    const [first, popup] = [...electron.world.windows]
    expect(popup?.webContents.session).toBe(first?.webContents.session)
    expect(popup?.options.webPreferences).toEqual(first?.options.webPreferences)
    expect(popup?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(popup?.options.webPreferences).not.toHaveProperty('preload')
    controller.abort()
  })

  test('shows its origin in its title and has no menu', async () => {
    const { electron, network, login } = createLoginHarness()
    network.serve(`${idp}/popup`, quietPage)
    const { controller, result, page } = login({ response: quietPage })
    result.catch(() => {})
    ;(await page()).open(`${idp}/popup`)
    await settle()
    const [, popup] = [...electron.world.windows]
    expect(popup?.getTitle()).toBe('https://login.example.com: Sign in')
    expect(popup?.hasMenu).toBe(false)
    controller.abort()
  })

  test('goes with its login', async () => {
    const { electron, network, login } = createLoginHarness()
    network.serve(`${idp}/popup`, quietPage)
    const { result, page } = login({ response: quietPage })
    const shown = await page()
    shown.open(`${idp}/popup`)
    await settle()
    expect(electron.world.windows.size).toBe(2)
    await shown.go(response)
    await result
    expect(electron.world.windows.size).toBe(0)
  })

  test('may be closed without ending the login', async () => {
    const { electron, network, login } = createLoginHarness()
    network.serve(`${idp}/popup`, quietPage)
    const { result, page } = login({ response: quietPage })
    const shown = await page()
    shown.open(`${idp}/popup`)?.close()
    await settle()
    expect(electron.world.windows.size).toBe(1)
    await shown.go(response)
    expect(await result).toMatchObject({ kind: 'callback' })
  })

  test('of the callback’s application does not open', async () => {
    const { network, login } = createLoginHarness()
    const { controller, result, page } = login({ response: quietPage })
    result.catch(() => {})
    expect((await page()).open('https://tenant.example.net/app')).toBeNull()
    expect(network.connections).not.toContain(callbackHost)
    controller.abort()
  })

  test('is not the twenty-first', async () => {
    const { login } = createLoginHarness()
    const { controller, result, page, navigations } = login({ response: quietPage })
    result.catch(() => {})
    const shown = await page()
    const opened = Array.from({ length: 25 }, () => shown.open('about:blank'))
    expect(opened.filter((popup) => popup !== null)).toHaveLength(20)
    expect(navigations().at(-1)?.error?.message).toBe('a login opens at most 20 popup windows')
    controller.abort()
  })
})
