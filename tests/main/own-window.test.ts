import { beforeEach, describe, expect, test } from 'vitest'
import { openAuthorizationUrl, openLinksExternally } from '../../src/main/security/open-external.ts'
import { SessionDeciders } from '../../src/main/security/session-deciders.ts'
import { setUpSecurity } from '../../src/main/security/set-up-security.ts'
import type { FakeBrowserWindow } from './fake-electron/fake-browser-window.ts'
import { createFakeElectron, type FakeElectron } from './fake-electron/fake-electron.ts'
import { settle } from './login-harness.ts'

let electron: FakeElectron
let window: FakeBrowserWindow

beforeEach(async () => {
  electron = createFakeElectron()
  // The fake has what the rules use; its classes check the names.
  const app = electron.app as unknown as Electron.App
  const defaultSession = () => electron.session.defaultSession as unknown as Electron.Session
  setUpSecurity(app, defaultSession, new SessionDeciders())
  electron.world.protocol.handle('app', () => new Response('<!doctype html>'))
  electron.world.network.serve('https://evil.example.com/', { kind: 'page' })
  window = new electron.BrowserWindow()
  openLinksExternally(window as unknown as Electron.BrowserWindow, {
    dialog: electron.dialog as unknown as Electron.Dialog,
    shell: electron.shell as unknown as Electron.Shell,
  })
  await window.loadURL('app://bundle/index.html')
})

describe('the workbench’s own page', () => {
  test.each([
    ['a link', 'https://evil.example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['another host of its scheme', 'app://other/index.html'],
  ])('goes nowhere else: %s', async (_what, url) => {
    await window.webContents.page.go(url)
    expect(window.webContents.getURL()).toBe('app://bundle/index.html')
    expect(electron.world.network.requests).toEqual([])
  })

  test('frames nothing of others', async () => {
    await window.webContents.page.frame('https://evil.example.com/')
    expect(electron.world.network.requests).toEqual([])
  })

  test('may go to its own pages', async () => {
    await window.webContents.page.go('app://bundle/index.html?theme=dark')
    expect(window.webContents.getURL()).toBe('app://bundle/index.html?theme=dark')
  })

  test('is not redirected away', async () => {
    const redirect = {
      kind: 'redirect',
      status: 302,
      location: 'https://evil.example.com/',
    } as const
    electron.world.network.serve('https://docs.example.com/', redirect)
    await window.loadURL('https://docs.example.com/').catch(() => {})
    expect(electron.world.network.requestsTo('evil.example.com')).toEqual([])
  })

  test('has no webview', () => {
    expect(window.webContents.page.attachWebview()).toBe(false)
  })

  test('may write to the clipboard, and nothing more', async () => {
    const { defaultSession } = electron.session
    const page = 'app://bundle/index.html'
    expect(await defaultSession.requestPermission('clipboard-sanitized-write', page)).toBe(true)
    expect(defaultSession.checkPermission('clipboard-sanitized-write', 'app://bundle')).toBe(true)
    expect(await defaultSession.requestPermission('clipboard-read', page)).toBe(false)
    expect(await defaultSession.requestPermission('openExternal', page)).toBe(false)
    expect(
      await defaultSession.requestPermission('clipboard-sanitized-write', 'app://bundle.evil/'),
    ).toBe(false)
  })
})

describe('a link that opens a window', () => {
  test('opens in the system browser once the person has seen it and agreed', async () => {
    electron.dialog.answer = 0
    expect(window.webContents.page.open('https://auth0.com/docs')).toBeNull()
    await settle()
    expect(electron.dialog.questions[0]).toMatchObject({
      message: 'Open this address in your browser?',
      detail: 'https://auth0.com/docs',
    })
    expect(electron.shell.opened).toEqual(['https://auth0.com/docs'])
  })

  test('opens nothing where the person does not agree', async () => {
    electron.dialog.answer = 1
    window.webContents.page.open('https://auth0.com/docs')
    await settle()
    expect(electron.shell.opened).toEqual([])
  })

  test('is shown again where there is no browser to open it', async () => {
    electron.dialog.answer = 0
    electron.shell.problem = 'No application is registered for this address.'
    window.webContents.page.open('https://auth0.com/docs')
    await settle()
    expect(electron.dialog.questions[1]).toMatchObject({
      message: 'The address could not be opened in a browser.',
      detail: 'https://auth0.com/docs\n\nNo application is registered for this address.',
    })
  })

  test('shows a host that imitates another in its ASCII form', async () => {
    window.webContents.page.open('https://аuth0.com/')
    await settle()
    expect(electron.dialog.questions[0]?.detail).toBe('https://xn--uth0-43d.com/')
  })

  test.each([
    'http://auth0.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'https://user:password@auth0.com/',
    'not a url',
  ])('%s opens nowhere and asks nobody', async (url) => {
    electron.dialog.answer = 0
    expect(window.webContents.page.open(url)).toBeNull()
    await settle()
    expect(electron.dialog.questions).toEqual([])
    expect(electron.shell.opened).toEqual([])
  })
})

test('a page without rules of its own opens no window', () => {
  const other = new electron.BrowserWindow()
  expect(other.webContents.page.open('https://evil.example.com/')).toBeNull()
})

describe('an authorization request in the system browser', () => {
  test.each(['https://login.example.com/authorize', 'http://127.0.0.1:4410/authorize'])(
    'is opened: %s',
    async (url) => {
      const shell = electron.shell as unknown as Electron.Shell
      await openAuthorizationUrl(shell, url)
      expect(electron.shell.opened).toEqual([url])
      expect(electron.dialog.questions).toEqual([])
    },
  )

  test('is not opened where another program would be', async () => {
    const shell = electron.shell as unknown as Electron.Shell
    await expect(openAuthorizationUrl(shell, 'file:///etc/passwd')).rejects.toThrow(
      'only http and https addresses are opened, not file:',
    )
    expect(electron.shell.opened).toEqual([])
  })
})
