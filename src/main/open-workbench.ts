import type { App, Dialog, IpcMain, SafeStorage, Session, Shell } from 'electron'
import type ElectronStore from 'electron-store'
import type { Network } from '../engine/http/network.ts'
import type { ApiOutput } from '../shared/api/api.ts'
import { createWorkbench } from '../workbench/create-workbench.ts'
import { Refusal } from '../workbench/refusal.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { listAppChoices } from './app-choices.ts'
import { AppSettingsFile } from './app-settings-file.ts'
import { openElectronStore } from './electron-store.ts'
import {
  createEmbeddedWindowAgent,
  type WindowSystem,
} from './embedded-window/embedded-window-agent.ts'
import { removeUnwantedSignIns } from './embedded-window/kept-sign-ins.ts'
import type { SessionFactory } from './embedded-window/session-pool.ts'
import { openVault } from './open-vault.ts'
import { saveFile } from './save-file.ts'
import type { SessionDeciders } from './security/session-deciders.ts'
import { createSystemNetwork } from './system-network.ts'
import { type Updater, Updates } from './updates.ts'
import { findUserAgents } from './user-agents.ts'

/** What of Electron the workbench's ports are made with. */
interface WorkbenchSystem extends Omit<WindowSystem, 'deciders' | 'session'> {
  readonly session: SessionFactory & { readonly defaultSession: Pick<Session, 'resolveProxy'> }
  readonly dialog: Dialog
  readonly ipcMain: IpcMain
  readonly safeStorage: SafeStorage
  readonly shell: Shell
  readonly ElectronStore: typeof ElectronStore
  readonly loadUpdater: () => Promise<Updater>
}

/** The workbench behind the window. */
interface OpenedWorkbench {
  readonly workbench: Workbench
  /** Does nothing unless the person has turned updates on. */
  readonly lookForUpdates: () => void
}

/**
 * Opens the workbench with Electron's ports on a data folder.
 *
 * @param certificates in PEM, trusted beside those of the settings
 */
export async function openWorkbench(
  electron: WorkbenchSystem,
  dataFolder: string,
  deciders: SessionDeciders,
  certificates: readonly string[],
): Promise<OpenedWorkbench> {
  const { app, safeStorage, ElectronStore, ipcMain } = electron
  const settings = new AppSettingsFile(dataFolder, ElectronStore)
  const { weakerSecretStorage, updates: updatesAreOn } = settings.read()
  const vault = await openVault(safeStorage, dataFolder, process.platform, weakerSecretStorage)
  const updates = openUpdates(electron, () => workbench.network())
  const embeddedWindow = createEmbeddedWindowAgent({ ...electron, deciders })
  const workbench = await createWorkbench({
    shell: 'electron',
    version: app.getVersion(),
    dataFolder,
    store: openElectronStore(dataFolder, ElectronStore, ipcMain),
    vault,
    choices: listAppChoices(settings, vault, updates),
    notices: () => settings.notices(),
    userAgents: await findUserAgents(electron.shell, embeddedWindow),
    forgetSignIn: embeddedWindow.forgetSignIn,
    defaultUserAgent: 'embedded-window',
    systemNetwork: createSystemNetwork(electron.session.defaultSession),
    certificates,
    openDataFolder: async () => {
      const problem = await electron.shell.openPath(dataFolder)
      if (problem !== '')
        throw new Refusal('folder-cannot-open', `${dataFolder} could not be opened: ${problem}.`)
    },
    saveFile: (name, text) => saveFile(electron.dialog, name, text),
  })
  const keepers = await namesOfKeepers(workbench)
  if (keepers !== null) removeUnwantedSignIns(dataFolder, keepers)
  const lookForUpdates = () => {
    if (updatesAreOn) void updates?.look()
  }
  return { workbench, lookForUpdates }
}

/** Only an installed app can be replaced by a newer one. */
function openUpdates(
  {
    app,
    dialog,
    loadUpdater,
  }: Pick<WorkbenchSystem, 'dialog' | 'loadUpdater'> & {
    readonly app: Pick<App, 'isPackaged' | 'releaseSingleInstanceLock'>
  },
  network: () => Network,
): Updates | null {
  if (!app.isPackaged) return null
  return new Updates({
    load: loadUpdater,
    network,
    ask: async (message, button) => {
      const buttons = [button, 'Not now']
      const { response } = await dialog.showMessageBox({ message, buttons, cancelId: 1 })
      return response === 0
    },
    makeWay: () => app.releaseSingleInstanceLock(),
  })
}

/** The connections whose sign-in is kept from run to run, or `null` where that cannot be read now. */
async function namesOfKeepers(
  workbench: Pick<Workbench, 'call'>,
): Promise<readonly string[] | null> {
  const result = await workbench.call('listConnections', undefined)
  if (!result.ok) return null
  // The contract gives this procedure's output.
  const views = result.value as ApiOutput<'listConnections'>
  return views.flatMap(({ connection }) =>
    connection.workbench?.keepSignedIn ? [connection.name] : [],
  )
}
