import { FakeApp } from './fake-app.ts'
import { FakeBrowserWindow } from './fake-browser-window.ts'
import { FakeIpcMain } from './fake-ipc-main.ts'
import type { FakeProtocol } from './fake-protocol.ts'
import { FakeSafeStorage } from './fake-safe-storage.ts'
import type { FakeSession } from './fake-session.ts'
import { FakeWorld } from './fake-world.ts'

/** A fake Electron, and the strings by which a test pulls it. */
export interface FakeElectron {
  readonly world: FakeWorld
  readonly app: FakeApp
  readonly ipcMain: FakeIpcMain
  readonly protocol: FakeProtocol
  readonly safeStorage: FakeSafeStorage
  readonly BrowserWindow: typeof FakeBrowserWindow
  readonly session: {
    readonly defaultSession: FakeSession
    fromPartition(partition: string): FakeSession
  }
  readonly dialog: FakeDialog
  readonly shell: FakeShell
  readonly screen: FakeScreen
  readonly Menu: FakeMenu
}

/** A model of Electron 45 for machines without its binary; the folder's classes say what it knows. */
export function createFakeElectron(): FakeElectron {
  const app = new FakeApp()
  const world = new FakeWorld(app)
  return {
    world,
    app,
    ipcMain: new FakeIpcMain(),
    protocol: world.protocol,
    safeStorage: new FakeSafeStorage(app),
    BrowserWindow: FakeBrowserWindow,
    session: {
      get defaultSession() {
        return world.defaultSession
      },
      fromPartition: (partition) => world.sessionOf(partition),
    },
    dialog: new FakeDialog(),
    shell: new FakeShell(),
    screen: new FakeScreen(),
    Menu: new FakeMenu(),
  }
}

class FakeDialog implements Pick<Electron.Dialog, 'showErrorBox' | 'showMessageBoxSync'> {
  readonly errors: string[] = []
  readonly questions: Electron.MessageBoxOptions[] = []
  /** The button that the person presses. */
  answer = 1

  showErrorBox(title: string, content: string): void {
    this.errors.push(`${title}: ${content}`)
  }

  showMessageBoxSync(window: unknown, options?: Electron.MessageBoxSyncOptions): number {
    this.questions.push(options ?? (window as Electron.MessageBoxSyncOptions))
    return this.answer
  }

  async showMessageBox(window: unknown, options?: Electron.MessageBoxOptions) {
    // Without a window the options come first.
    this.questions.push(options ?? (window as Electron.MessageBoxOptions))
    return { response: this.answer, checkboxChecked: false }
  }
}

class FakeShell implements Pick<Electron.Shell, 'openExternal' | 'openPath'> {
  readonly opened: string[] = []
  /** Why the system opens nothing. */
  problem = ''

  async openPath(path: string): Promise<string> {
    this.opened.push(path)
    return this.problem
  }

  async openExternal(url: string): Promise<void> {
    if (this.problem !== '') throw new Error(this.problem)
    this.opened.push(url)
  }
}

class FakeScreen {
  workAreas: Electron.Rectangle[] = [{ x: 0, y: 0, width: 1920, height: 1080 }]

  getAllDisplays() {
    return this.workAreas.map((workArea) => ({ workArea }))
  }
}

class FakeMenu {
  template: Electron.MenuItemConstructorOptions[] = []

  buildFromTemplate(template: Electron.MenuItemConstructorOptions[]) {
    return template
  }

  setApplicationMenu(template: Electron.MenuItemConstructorOptions[]): void {
    this.template = template
  }
}
