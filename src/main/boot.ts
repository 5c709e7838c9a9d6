import { mkdirSync } from 'node:fs'
import type {
  App,
  BrowserWindow,
  Dialog,
  IpcMain,
  Menu,
  Protocol,
  SafeStorage,
  Screen,
  Shell,
  session,
} from 'electron'
import type ElectronStore from 'electron-store'
import { createWorkbench } from '../workbench/create-workbench.ts'
import { answerLifecycle } from './answer-lifecycle.ts'
import { registerAppScheme, serveBundle } from './app-protocol.ts'
import { applicationMenu } from './application-menu.ts'
import { closeBeforeQuit } from './close-before-quit.ts'
import { openElectronStore } from './electron-store.ts'
import { carryApi } from './ipc-transport.ts'
import { MainWindow } from './main-window.ts'
import { openVault } from './open-vault.ts'
import { denyPermissionsOf } from './security/deny-permissions.ts'
import { setUpSecurity } from './security/set-up-security.ts'
import { findUserAgents } from './user-agents.ts'
import { readWindowState, writeWindowState } from './window-state-file.ts'

/** What the shell uses of Electron, handed in so that it also runs where Electron is not. */
export interface ElectronParts {
  readonly app: App
  readonly BrowserWindow: typeof BrowserWindow
  readonly dialog: Dialog
  readonly ipcMain: IpcMain
  readonly Menu: typeof Menu
  readonly protocol: Protocol
  readonly safeStorage: SafeStorage
  readonly screen: Screen
  readonly session: typeof session
  readonly shell: Shell
  readonly ElectronStore: typeof ElectronStore
}

/** Where the parts of the build lie. */
export interface BootPaths {
  readonly preload: string
  readonly renderer: string
  /** In place of Electron's own folder for the app's data. */
  readonly dataFolder?: string | undefined
}

/** Starts the shell: what must come before the app is ready, then the workbench and its window. */
export function boot(electron: ElectronParts, paths: BootPaths): void {
  start(electron, paths).catch((error: unknown) => giveUp(electron, error))
}

function giveUp({ app, dialog }: ElectronParts, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox('OAuth Workbench could not start', reason)
  app.exit(1)
}

async function start(electron: ElectronParts, paths: BootPaths): Promise<void> {
  const { app, protocol, session } = electron
  // Nothing may be awaited before `whenReady`: the app would be ready before its rules are set.
  if (paths.dataFolder !== undefined) setDataFolder(app, paths.dataFolder)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  setUpSecurity(app, () => session.defaultSession)
  registerAppScheme(protocol)
  await app.whenReady()
  await openShell(electron, paths)
}

function setDataFolder(app: App, folder: string): void {
  // Electron takes only a folder that is there.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}

async function openShell(electron: ElectronParts, paths: BootPaths): Promise<void> {
  const { app, ipcMain, protocol, session } = electron
  // Should the default session be older than the rule for new ones, it gets the rule here.
  denyPermissionsOf(session.defaultSession)
  session.defaultSession.setSpellCheckerEnabled(false)
  serveBundle(protocol, paths.renderer)
  electron.Menu.setApplicationMenu(
    electron.Menu.buildFromTemplate(applicationMenu(process.platform)),
  )
  const dataFolder = app.getPath('userData')
  const workbench = await createWorkbench({
    shell: 'electron',
    version: app.getVersion(),
    dataFolder,
    store: openElectronStore(dataFolder, electron.ElectronStore, ipcMain),
    vault: await openVault(electron.safeStorage, dataFolder, process.platform),
    userAgents: await findUserAgents(electron),
    defaultUserAgent: 'embedded-window',
  })
  const window = new MainWindow(electron, {
    preload: paths.preload,
    readState: () => readWindowState(dataFolder, electron.ElectronStore),
    writeState: (state) => writeWindowState(dataFolder, electron.ElectronStore, state),
  })
  const stopCarrying = carryApi(ipcMain, workbench, () => window.current)
  closeBeforeQuit(app, async () => {
    stopCarrying()
    await workbench.close()
  })
  answerLifecycle(app, window, process.platform, (error) => giveUp(electron, error))
  await window.show()
}
