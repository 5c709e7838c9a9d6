import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { boot, type ElectronParts } from '../../src/main/boot.ts'
import type { WorkbenchStatus } from '../../src/shared/api/api.ts'
import { createConfElectronStore } from './fake-electron/conf-electron-store.ts'
import { createFakeElectron, type FakeElectron } from './fake-electron/fake-electron.ts'

/* What the person may turn on for the whole app, through the whole shell. */

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-choices-'))
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html>')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

interface StartedShell {
  readonly electron: FakeElectron
  readonly loads: () => number
  call(name: string, input?: unknown): Promise<unknown>
  quit(): Promise<void>
}

async function startShell(
  set: (electron: FakeElectron) => void = () => {},
  updater: object = { checkForUpdates: async () => null },
): Promise<StartedShell> {
  const electron = createFakeElectron()
  set(electron)
  let loads = 0
  const loadUpdater = async () => {
    loads++
    const netSession = electron.session.fromPartition('electron-updater')
    return { netSession, signals: { login: () => {} }, ...updater }
  }
  const ElectronStore = createConfElectronStore(electron.ipcMain)
  // The fake has only what main/ uses, each name checked against Electron's types by its classes.
  const parts = { ...electron, ElectronStore, loadUpdater } as unknown as ElectronParts
  boot(parts, {
    preload: join(folder, 'preload', 'index.cjs'),
    renderer: join(folder, 'renderer'),
    dataFolder: join(folder, 'data'),
  })
  electron.app.becomeReady()
  await vi.waitUntil(() => [...electron.world.windows].some(({ visible }) => visible))
  const [window] = electron.world.windows
  const quit = async () => {
    electron.app.quit()
    await vi.waitUntil(() => electron.app.hasQuit)
  }
  onTestFinished(quit)
  return {
    electron,
    loads: () => loads,
    call: (name, input) =>
      electron.ipcMain.invoke(`workbench:${name}`, window?.webContents.mainFrame ?? null, input),
    quit,
  }
}

async function statusOf(shell: StartedShell): Promise<WorkbenchStatus> {
  // The contract gives this procedure's output.
  const result = (await shell.call('getStatus')) as { value: WorkbenchStatus }
  return result.value
}

const withoutKeyring = ({ safeStorage }: FakeElectron) => {
  safeStorage.refused = true
}

const packaged = ({ app }: FakeElectron) => {
  app.isPackaged = true
}

const choose = (shell: StartedShell, id: string, on: boolean) =>
  shell.call('setAppChoice', { id, on })

function connectionWith(secret: string) {
  return {
    connection: {
      name: 'example',
      strategy: 'oauth2',
      options: {
        authorizationURL: 'https://login.example.com/authorize',
        tokenURL: 'https://login.example.com/token',
        client_id: 'workbench',
        client_secret: secret,
      },
    },
  }
}

const stored = () => readFileSync(join(folder, 'data', 'connections.json'), 'utf8')

test('a keychain that works and an app that is not installed leave nothing to choose', async () => {
  expect((await statusOf(await startShell())).choices).toEqual([])
})

test('without a keychain, secrets are forgotten unless the person consents', async () => {
  const shell = await startShell(withoutKeyring)
  const status = await statusOf(shell)
  expect(status.secretStorage).toMatch(/in memory only/)
  expect(status.choices).toMatchObject([{ id: 'weaker-secret-storage', on: false }])
  await shell.call('createConnection', connectionWith('hunter2-hunter2'))
  expect(stored()).toContain('memory-only:v1:')
})

test('consent writes the secrets that are there, and holds after a restart', async () => {
  const first = await startShell(withoutKeyring)
  await first.call('createConnection', connectionWith('hunter2-hunter2'))
  await choose(first, 'weaker-secret-storage', true)
  expect(stored()).toContain('key-file:v1:')
  expect(stored()).not.toContain('memory-only:v1:')
  expect((await statusOf(first)).secretStorage).toMatch(/which only your user account can read/)
  await first.quit()
  const second = await startShell(withoutKeyring)
  expect((await statusOf(second)).choices).toMatchObject([{ on: true }])
  expect(
    await second.call('revealConnectionSecret', {
      name: 'example',
      placeholder: '«client_secret»',
    }),
  ).toEqual({ ok: true, value: 'hunter2-hunter2' })
})

test('consent that is taken back takes the secrets off the disk', async () => {
  const shell = await startShell(withoutKeyring)
  await shell.call('createConnection', connectionWith('hunter2-hunter2'))
  await choose(shell, 'weaker-secret-storage', true)
  await choose(shell, 'weaker-secret-storage', false)
  expect(stored()).not.toContain('key-file:v1:')
})

test('an installed app looks for no update until the person turns that on', async () => {
  const first = await startShell(packaged)
  expect((await statusOf(first)).choices).toMatchObject([{ id: 'updates', on: false }])
  expect(first.loads()).toBe(0)
  await choose(first, 'updates', true)
  expect(first.loads()).toBe(1)
  await first.quit()
  const second = await startShell(packaged)
  await vi.waitUntil(() => second.loads() === 1)
})

test('a newer version may start before this one has quit', async () => {
  const { promise: lockAtInstall, resolve } = Promise.withResolvers<boolean>()
  const shell = await startShell(packaged, {
    checkForUpdates: async () => ({ isUpdateAvailable: true, updateInfo: { version: '9.0.0' } }),
    downloadUpdate: async () => [],
    quitAndInstall: () => resolve(shell.electron.app.holdsLock),
  })
  expect(shell.electron.app.holdsLock).toBe(true)
  shell.electron.dialog.answer = 0
  await choose(shell, 'updates', true)
  expect(await lockAtInstall).toBe(false)
})

test('a choice that the shell does not offer is refused', async () => {
  expect(await choose(await startShell(), 'updates', true)).toEqual({
    ok: false,
    error: { code: 'choice-unavailable', message: '"updates" cannot be chosen in this shell.' },
  })
})

test('settings that hold something else are set aside, everything is off, and the person is told', async () => {
  const data = join(folder, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'settings.json'), '{ "updates": "yes" }')
  const shell = await startShell(packaged)
  const { choices, notices } = await statusOf(shell)
  expect(choices).toMatchObject([{ id: 'updates', on: false }])
  expect(shell.loads()).toBe(0)
  const kept = readdirSync(data).find((name) => name.startsWith('settings.json.unreadable-'))
  expect(notices).toMatchObject([{ text: expect.stringContaining(join(data, String(kept))) }])
})

test('settings that the system does not give are left as they are, and the person is told', async () => {
  const path = join(folder, 'data', 'settings.json')
  mkdirSync(path, { recursive: true })
  const shell = await startShell(packaged)
  const reason = `${path} could not be read (illegal operation on a directory, EISDIR).`
  const { choices, notices } = await statusOf(shell)
  expect(choices).toMatchObject([{ id: 'updates', on: false }])
  expect(notices).toMatchObject([{ severity: 'error', text: expect.stringContaining(reason) }])
  expect(await choose(shell, 'updates', true)).toMatchObject({
    ok: false,
    error: { code: 'not-read', message: expect.stringContaining(reason) },
  })
  rmdirSync(path)
  await choose(shell, 'updates', true)
  const after = await statusOf(shell)
  expect(after.choices).toMatchObject([{ id: 'updates', on: true }])
  expect(after.notices).toEqual([])
})

test('no sign-in is removed while it cannot be known whose are wanted', async () => {
  const kept = join(folder, 'data', 'Partitions', 'kept-sign-in-0123')
  mkdirSync(kept, { recursive: true })
  mkdirSync(join(folder, 'data', 'connections.json'))
  await startShell()
  expect(existsSync(kept)).toBe(true)
})
