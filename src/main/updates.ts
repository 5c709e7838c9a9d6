import type { AppUpdater } from 'electron-updater'

/** What of electron-updater is used. */
export type Updater = Pick<
  AppUpdater,
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'checkForUpdates'
  | 'downloadUpdate'
  | 'logger'
  | 'quitAndInstall'
>

interface UpdateOptions {
  /** Loads electron-updater, which is left alone until the person has turned updates on. */
  readonly load: () => Promise<Updater>
  /** Asks the person; resolves with whether they press the button. */
  readonly ask: (message: string, button: string) => Promise<boolean>
  /**
   * Lets a second instance of the app start: the newer AppImage does so before this one has quit,
   * and would leave again at once.
   */
  readonly makeWay: () => void
}

/** Looks for a newer version, and fetches and installs it only when the person says so. */
export class Updates {
  readonly #options: UpdateOptions
  #problem: string | null = null
  #looking: Promise<void> | null = null

  constructor(options: UpdateOptions) {
    this.#options = options
  }

  /** Why the last look came to nothing, or `null`. */
  get problem(): string | null {
    return this.#problem
  }

  /** Never rejects. */
  look(): Promise<void> {
    this.#looking ??= this.#look()
      .then(
        () => {
          this.#problem = null
        },
        (error: unknown) => {
          this.#problem = error instanceof Error ? error.message : String(error)
        },
      )
      .finally(() => {
        this.#looking = null
      })
    return this.#looking
  }

  async #look(): Promise<void> {
    const { load, ask, makeWay } = this.#options
    const updater = await load()
    updater.logger = null
    updater.autoDownload = false
    updater.autoInstallOnAppQuit = false
    const found = await updater.checkForUpdates()
    if (found === null || !found.isUpdateAvailable) return
    const { version } = found.updateInfo
    if (!(await ask(`Version ${version} of OAuth Workbench is available.`, 'Download'))) return
    await updater.downloadUpdate()
    if (!(await ask(`Version ${version} is ready to be installed.`, 'Restart and install'))) return
    makeWay()
    updater.quitAndInstall()
  }
}
