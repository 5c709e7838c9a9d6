import type { Session } from 'electron'
import type { AppUpdater, UpdaterSignal } from 'electron-updater'
import type { Network } from '../engine/http/network.ts'
import { credentialsForProxy } from '../engine/user-agents/windowed/decide-by-network.ts'
import { setSessionProxy } from './embedded-window/session-network.ts'

/** What of electron-updater is used. */
export type Updater = Pick<
  AppUpdater,
  | 'autoDownload'
  | 'autoInstallOnAppQuit'
  | 'checkForUpdates'
  | 'downloadUpdate'
  | 'logger'
  | 'quitAndInstall'
> & {
  /** Its own, through which it sends everything. */
  readonly netSession: Pick<Session, 'setProxy'>
  readonly signals: Pick<UpdaterSignal, 'login'>
}

interface UpdateOptions {
  /** Loads electron-updater, which is left alone until the person has turned updates on. */
  readonly load: () => Promise<Updater>
  /** How requests leave this machine, as it is set now. */
  readonly network: () => Network
  /** Asks the person; resolves with whether they press the button. */
  readonly ask: (message: string, button: string) => Promise<boolean>
  /**
   * Lets a second instance of the app start: the newer AppImage does so before this one has quit,
   * and would leave again at once.
   */
  readonly makeWay: () => void
}

/** Only the scheme of an address tells its proxy; hosts that go around it are named to the session. */
const addressOverHttps = 'https://updates.invalid'

/** Looks for a newer version, and fetches and installs it only when the person says so. */
export class Updates {
  readonly #options: UpdateOptions
  #problem: string | null = null
  #looking: Promise<void> | null = null
  /** Whose proxy is answered. */
  #answered: Updater | null = null
  #gaveCredentials = false

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
    const { load, network, ask, makeWay } = this.#options
    const updater = await load()
    await setSessionProxy(updater.netSession, { url: addressOverHttps, network: network() })
    this.#answerProxy(updater)
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

  /** Unanswered, a proxy that asks for a password would let the look wait for ever. */
  #answerProxy(updater: Updater): void {
    this.#gaveCredentials = false
    if (this.#answered === updater) return
    this.#answered = updater
    updater.signals.login((asking, answer) => {
      const task = { url: addressOverHttps, network: this.#options.network() }
      const isRetry = this.#gaveCredentials
      this.#gaveCredentials = true
      // Electron gives up where it is called with nothing, which these types do not know.
      const refuse = answer as () => void
      credentialsForProxy(task, { ...asking, isRetry }).then(
        (credentials) =>
          credentials ? answer(credentials.username, credentials.password) : refuse(),
        () => refuse(),
      )
    })
  }
}
