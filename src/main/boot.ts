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
import type { MenuCommandId } from '../shared/menu-commands.ts'
import { answerLifecycle } from './answer-lifecycle.ts'
import { registerAppScheme, serveBundle } from './app-protocol.ts'
import { applicationMenu } from './application-menu.ts'
import { closeBeforeQuit } from './close-before-quit.ts'
import { readExtraCertificates } from './extra-certificates.ts'
import { type ApiCarrier, carryApi } from './ipc-transport.ts'
import { MainWindow } from './main-window.ts'
import { openWorkbench } from './open-workbench.ts'
import { denyPermissionsOf } from './security/deny-permissions.ts'
import { SessionDeciders } from './security/session-deciders.ts'
import { setUpSecurity } from './security/set-up-security.ts'
import type { Updater } from './updates.ts'
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
  /** Loads electron-updater. */
  readonly loadUpdater: () => Promise<Updater>
}

/** Where the parts of the build lie. */
export interface BootPaths {
  readonly preload: string
  readonly renderer: string
  /** In place of Electron's own folder for the app's data. */
  readonly dataFolder?: string | undefined
  /** What `NODE_EXTRA_CA_CERTS` names. */
  readonly extraCertificates?: string | undefined
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
  const deciders = new SessionDeciders()
  setUpSecurity(app, () => session.defaultSession, deciders)
  registerAppScheme(protocol)
  await app.whenReady()
  await openShell(electron, paths, deciders)
}

function setDataFolder(app: App, folder: string): void {
  // Electron takes only a folder that is there.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}

async function openShell(
  electron: ElectronParts,
  paths: BootPaths,
  deciders: SessionDeciders,
): Promise<void> {
  const { app, ipcMain, protocol, session, ElectronStore } = electron
  // Should the default session be older than the rule for new ones, it gets the rule here.
  denyPermissionsOf(session.defaultSession)
  session.defaultSession.setSpellCheckerEnabled(false)
  serveBundle(protocol, paths.renderer)
  const dataFolder = app.getPath('userData')
  const certificates = readExtraCertificates(paths.extraCertificates)
  const { workbench, lookForUpdates } = await openWorkbench(
    electron,
    dataFolder,
    deciders,
    certificates,
  )
  const window = new MainWindow(electron, {
    preload: paths.preload,
    readState: () => readWindowState(dataFolder, ElectronStore),
    writeState: (state) => writeWindowState(dataFolder, ElectronStore, state),
  })
  const carrier = carryApi(ipcMain, workbench, () => window.current)
  setMenu(electron, window, carrier)
  closeBeforeQuit(app, async () => {
    carrier.stop()
    await workbench.close()
  })
  answerLifecycle(app, window, process.platform, (error) => giveUp(electron, error))
  await window.show()
  lookForUpdates()
}

function setMenu(electron: ElectronParts, window: MainWindow, carrier: ApiCarrier): void {
  const { app, Menu } = electron
  const start = async (command: MenuCommandId) => {
    // On macOS the menu is there also while the window is not.
    await window.show()
    carrier.send({ kind: 'menu-command', command })
  }
  const template = applicationMenu({
    platform: process.platform,
    isPackaged: app.isPackaged,
    start: (command) => {
      start(command).catch((error: unknown) => giveUp(electron, error))
    },
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
