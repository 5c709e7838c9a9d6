import type {
  BrowserWindow,
  BrowserWindowConstructorOptions,
  Dialog,
  Screen,
  Shell,
} from 'electron'
import { askBeforeClosing } from './ask-before-closing.ts'
import { reopenCrashedPage } from './reopen-crashed-page.ts'
import { bundlePage } from './security/bundle-origin.ts'
import { openLinksExternally } from './security/open-external.ts'
import { safeWebPreferences } from './security/web-preferences.ts'
import { placeWindow, rememberWindow, type WindowState } from './window-state.ts'

/** What of Electron the main window is made with. */
export interface MainWindowSystem {
  readonly BrowserWindow: typeof BrowserWindow
  readonly dialog: Dialog
  readonly screen: Pick<Screen, 'getAllDisplays'>
  readonly shell: Shell
}

/** Where the window's files are and how its place is kept. */
export interface MainWindowSettings {
  /** Path of the built preload. */
  readonly preload: string
  readonly readState: () => unknown
  readonly writeState: (state: WindowState) => void
}

/** The workbench's own window, which there is once or, on macOS, not at all. */
export class MainWindow {
  readonly #system: MainWindowSystem
  readonly #settings: MainWindowSettings
  readonly #closedListeners: (() => void)[] = []
  #window: BrowserWindow | null = null

  constructor(system: MainWindowSystem, settings: MainWindowSettings) {
    this.#system = system
    this.#settings = settings
  }

  get current(): BrowserWindow | null {
    return this.#window
  }

  /** Calls the listener each time the person closes the window. */
  whenClosed(listener: () => void): void {
    this.#closedListeners.push(listener)
  }

  /** Brings the window to the front, or opens it; rejects where its page cannot be loaded. */
  async show(): Promise<void> {
    if (this.#window === null) return this.#open()
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.focus()
  }

  async #open(): Promise<void> {
    const { BrowserWindow, dialog, screen } = this.#system
    const workAreas = screen.getAllDisplays().map((display) => display.workArea)
    const place = placeWindow(this.#settings.readState(), workAreas)
    const window = new BrowserWindow(mainWindowOptions(this.#settings.preload, place.options))
    this.#window = window
    window.on('closed', () => {
      this.#window = null
      for (const listener of this.#closedListeners) listener()
    })
    rememberWindow(window, this.#settings.writeState)
    openLinksExternally(window, this.#system)
    askBeforeClosing(window, dialog)
    window.once('ready-to-show', () => {
      if (place.maximized) window.maximize()
      window.show()
    })
    try {
      await window.loadURL(bundlePage)
    } catch (error) {
      // The person may close the window before its page is there.
      if (!window.isDestroyed()) throw error
      return
    }
    // A page that crashes before it was ever there is a start that failed.
    reopenCrashedPage(window, dialog)
  }
}

function mainWindowOptions(
  preload: string,
  place: ReturnType<typeof placeWindow>['options'],
): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: 720,
    minHeight: 480,
    title: 'OAuth Workbench',
    show: false,
    webPreferences: { ...safeWebPreferences, preload },
  }
}
