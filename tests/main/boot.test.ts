import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type BootPaths, boot, type ElectronParts } from '../../src/main/boot.ts'
import type { ApiEvent, ApiResult, WorkbenchStatus } from '../../src/shared/api/api.ts'
import { startOwnAuthorityProvider } from '../support/own-authority-provider.ts'
import { createConfElectronStore } from './fake-electron/conf-electron-store.ts'
import type { FakeBrowserWindow } from './fake-electron/fake-browser-window.ts'
import { createFakeElectron, type FakeElectron } from './fake-electron/fake-electron.ts'
import type { FakeWebContents } from './fake-electron/fake-web-contents.ts'

/* The whole shell, from its first line to its last, on the fake Electron and a real workbench. */

let folder = ''
let electron: FakeElectron

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-shell-'))
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html>')
  electron = createFakeElectron()
})

afterEach(async () => {
  electron.app.quit()
  await vi.waitUntil(() => electron.app.hasQuit)
  rmSync(folder, { recursive: true })
})

function start(more: Partial<BootPaths> = {}): void {
  const ElectronStore = createConfElectronStore(electron.ipcMain)
  // The fake has only what main/ uses, each name checked against Electron's types by its classes.
  const parts = { ...electron, ElectronStore } as unknown as ElectronParts
  boot(parts, {
    preload: join(folder, 'preload', 'index.cjs'),
    renderer: join(folder, 'renderer'),
    dataFolder: join(folder, 'data'),
    ...more,
  })
}

async function openWindow(more: Partial<BootPaths> = {}): Promise<FakeBrowserWindow> {
  start(more)
  electron.app.becomeReady()
  await vi.waitUntil(() => [...electron.world.windows].some(({ visible }) => visible))
  const [window] = electron.world.windows
  if (!window) throw new Error('there is no window')
  return window
}

async function call(window: FakeBrowserWindow, channel: string, input?: unknown) {
  // The workbench parses inputs and makes the answers; their types are its promise.
  return (await electron.ipcMain.invoke(
    channel,
    window.webContents.mainFrame,
    input,
  )) as ApiResult<unknown>
}

test('before the app is ready its renderers are sandboxed and no window opens', async () => {
  start()
  expect(electron.app.sandboxed).toBe(true)
  expect(electron.protocol.privileged.map(({ scheme }) => scheme)).toEqual(['app'])
  expect(electron.world.windows.size).toBe(0)
  electron.app.becomeReady()
  // A shell that is still opening would go on in the next test.
  await vi.waitUntil(() => electron.world.windows.size > 0)
})

test('started without the sandbox, as root for example, it stays without', async () => {
  electron.app.switches.add('no-sandbox')
  const window = await openWindow()
  expect(electron.app.switches).toContain('no-sandbox')
  expect(electron.app.sandboxed).toBe(false)
  expect(window.options.webPreferences?.sandbox).toBe(true)
})

test('the window shows the workbench’s page, isolated and with its preload', async () => {
  const window = await openWindow()
  expect(window.webContents.getURL()).toBe('app://bundle/index.html')
  expect(window.options.webPreferences).toEqual({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    preload: join(folder, 'preload', 'index.cjs'),
  })
  expect(electron.session.defaultSession.spellChecking).toBe(false)
})

test('the page learns of its shell, its data and how secrets are kept', async () => {
  const window = await openWindow()
  const result = await call(window, 'workbench:getStatus')
  if (!result.ok) throw new Error(result.error.message)
  const status = result.value as WorkbenchStatus
  expect(status).toMatchObject({
    shell: 'electron',
    version: '0.1.0',
    dataFolder: join(folder, 'data'),
    defaultUserAgent: 'embedded-window',
  })
  expect(status.secretStorage).toMatch(/^Secrets are encrypted/)
  expect(status.userAgents.map(({ kind }) => kind)).toEqual([
    'embedded-window',
    'chromium',
    'system-browser',
    'manual',
    'http',
  ])
})

test.each([
  ['is trusted, as by Node itself', 'throwaway-authority.pem', ['GET /authorize']],
  ['counts for nothing where its file does not exist', 'nowhere.pem', []],
])('an authority of NODE_EXTRA_CA_CERTS %s', async (_what, name, requests) => {
  const provider = await startOwnAuthorityProvider()
  onTestFinished(() => provider.close())
  const file = fileURLToPath(new URL(`../fixtures/tls/${name}`, import.meta.url))
  const window = await openWindow({ extraCertificates: file })
  await call(window, 'workbench:createConnection', {
    connection: {
      name: 'example',
      strategy: 'oauth2',
      options: {
        authorizationURL: `${provider.address}/authorize`,
        tokenURL: `${provider.address}/token`,
        client_id: 'workbench',
      },
    },
  })
  const asked = { name: 'example', probeToken: false }
  expect((await call(window, 'workbench:preflightConnection', asked)).ok).toBe(true)
  expect(provider.requests.filter((request) => request.endsWith('/authorize'))).toEqual(requests)
})

test('a run takes its callback from the embedded window', async () => {
  const window = await openWindow()
  const created = await call(window, 'workbench:createConnection', {
    connection: {
      name: 'example',
      strategy: 'oauth2',
      options: {
        authorizationURL: 'https://login.example.com/authorize',
        tokenURL: 'http://127.0.0.1:9/token',
        client_id: 'workbench',
      },
      workbench: { callbackUrl: 'https://tenant.example.net/login/callback' },
    },
  })
  expect(created.ok).toBe(true)
  electron.world.network.serve('https://login.example.com/authorize', ({ url }) => ({
    kind: 'redirect',
    status: 302,
    location: `https://tenant.example.net/login/callback?error=access_denied&state=${new URL(url).searchParams.get('state')}`,
  }))
  const started = await call(window, 'workbench:startRun', { name: 'example', parameters: {} })
  expect(started.ok).toBe(true)
  await vi.waitUntil(() => JSON.stringify(window.webContents.sent).includes('run-finished'))
  const events = window.webContents.sent
    .flatMap(({ args }) => args[0] as readonly ApiEvent[])
    .flatMap((event) => (event.kind === 'run' ? event.events : []))
  expect(events).toContainEqual(
    expect.objectContaining({
      kind: 'step-finished',
      step: 'callback',
      error: expect.objectContaining({ code: 'access-denied' }),
    }),
  )
  expect(electron.world.network.requestsTo('tenant.example.net')).toEqual([])
  expect(electron.world.windows.size).toBe(1)
})

test('a second instance leaves at once', () => {
  electron.app.isFirstInstance = false
  start()
  expect(electron.app.hasQuit).toBe(true)
  expect(electron.app.sandboxed).toBe(false)
})

test('a minimised window comes back at a second start', async () => {
  const window = await openWindow()
  window.minimized = true
  electron.app.emit('second-instance', {}, [], '/')
  expect(window.minimized).toBe(false)
  expect(window.focused).toBe(1)
})

test('the window comes back where it was closed', async () => {
  const first = await openWindow()
  Object.assign(first.options, { x: 40, y: 30, width: 1000, height: 700 })
  first.maximized = true
  first.close()
  await vi.waitUntil(() => electron.app.hasQuit)
  electron = createFakeElectron()
  const second = await openWindow()
  expect(second.options).toMatchObject({ x: 40, y: 30, width: 1000, height: 700 })
  expect(second.maximized).toBe(true)
})

test('a window that is closed before its page is there ends the app without a word', async () => {
  start()
  electron.app.on('web-contents-created', (_event, contents: FakeWebContents) => {
    contents.on('did-start-navigation', () => contents.window.close())
  })
  electron.app.becomeReady()
  await vi.waitUntil(() => electron.app.hasQuit)
  expect(electron.dialog.errors).toEqual([])
  expect(electron.app.exitCode).toBe(0)
})

describe('closing over what is not saved', () => {
  test('is up to the person', async () => {
    const window = await openWindow()
    window.webContents.objectsToUnload = true
    electron.dialog.answer = 1
    window.close()
    expect(window.isDestroyed()).toBe(false)
    expect(electron.dialog.questions).toEqual([
      expect.objectContaining({ buttons: ['Close without saving', 'Stay'], cancelId: 1 }),
    ])
    electron.dialog.answer = 0
    window.close()
    expect(window.isDestroyed()).toBe(true)
  })

  test('is asked about before the app quits, too', async () => {
    const window = await openWindow()
    window.webContents.objectsToUnload = true
    electron.app.quit()
    expect(window.isDestroyed()).toBe(false)
    expect(electron.dialog.questions).toHaveLength(1)
    electron.dialog.answer = 0
  })
})

describe('a page that crashes', () => {
  test('is opened again where the person wants it, each time', async () => {
    const window = await openWindow()
    electron.dialog.answer = 0
    for (const crashes of [1, 2]) {
      window.webContents.page.crash()
      await vi.waitUntil(() => !window.webContents.isCrashed())
      expect(electron.dialog.questions).toHaveLength(crashes)
    }
    expect(electron.dialog.questions[0]?.message).toBe(
      'The page of OAuth Workbench crashed (crashed).',
    )
    expect(window.webContents.getURL()).toBe('app://bundle/index.html')
  })

  test('goes with its window where the person does not', async () => {
    const window = await openWindow()
    electron.dialog.answer = 1
    window.webContents.page.crash()
    await vi.waitUntil(() => window.isDestroyed())
    expect(electron.dialog.questions).toHaveLength(1)
  })
})

test('a start that fails says why and ends', async () => {
  writeFileSync(join(folder, 'data'), 'a file where the folder should be')
  start()
  electron.app.becomeReady()
  await vi.waitUntil(() => electron.app.exitCode === 1)
  expect(electron.dialog.errors[0]).toMatch(/^OAuth Workbench could not start: /)
})

test('what is chosen in the menu reaches the page', async () => {
  const window = await openWindow()
  const help = electron.Menu.template.find(({ role }) => role === 'help')
  const [shortcuts] = Array.isArray(help?.submenu) ? help.submenu : []
  // The arguments are Electron's; none is used.
  const choose = shortcuts?.click as unknown as () => void
  choose()
  const chosen = '"kind":"menu-command","command":"open-help"'
  await vi.waitUntil(() => JSON.stringify(window.webContents.sent).includes(chosen))
})

test('a data folder that the system cannot show is refused with its reason', async () => {
  const window = await openWindow()
  electron.shell.problem = 'No application is registered for folders'
  expect(await call(window, 'workbench:openDataFolder')).toEqual({
    ok: false,
    error: {
      code: 'folder-cannot-open',
      message: `${join(folder, 'data')} could not be opened: No application is registered for folders.`,
    },
  })
})
