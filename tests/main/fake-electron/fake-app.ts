import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { FakeEvent } from './fake-event.ts'
import type { FakeWebContents } from './fake-web-contents.ts'
import { FakeWorld } from './fake-world.ts'

interface FakeCredentials {
  readonly username: string
  readonly password: string
}

/** `app`: its life cycle and the questions that it asks for every page. */
export class FakeApp
  extends EventEmitter
  implements
    Pick<
      Electron.App,
      | 'enableSandbox'
      | 'exit'
      | 'getPath'
      | 'getVersion'
      | 'isPackaged'
      | 'quit'
      | 'releaseSingleInstanceLock'
      | 'requestSingleInstanceLock'
      | 'setPath'
      | 'whenReady'
    >
{
  readonly calls: string[] = []
  readonly #ready = Promise.withResolvers<void>()
  readonly #paths = new Map<string, string>()
  #isQuitting = false
  isFirstInstance = true
  /** While it is so, another instance that starts quits at once. */
  holdsLock = false
  isPackaged = false
  isReady = false
  exitCode: number | null = null
  hasQuit = false
  sandboxed = false
  /** What the app was started with, `--no-sandbox` for example, without its dashes. */
  readonly switches = new Set<string>()
  readonly commandLine: Pick<Electron.CommandLine, 'hasSwitch'> = {
    hasSwitch: (name) => this.switches.has(name),
  }
  /** The client certificate that was sent: by default the first of the system's store. */
  sentClientCertificate: string | null = null

  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    this.switches.delete('no-sandbox')
    this.sandboxed = true
  }

  requestSingleInstanceLock(): boolean {
    this.holdsLock = this.isFirstInstance
    return this.isFirstInstance
  }

  releaseSingleInstanceLock(): void {
    this.holdsLock = false
  }

  getVersion(): string {
    return '0.1.0'
  }

  getPath(name: string): string {
    const path = this.#paths.get(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set '${name}' path: no such folder`)
    this.#paths.set(name, path)
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  becomeReady(): void {
    this.isReady = true
    this.#ready.resolve()
  }

  exit(exitCode = 0): void {
    this.exitCode = exitCode
    this.hasQuit = true
  }

  /** before-quit, every window closes, will-quit, quit; a window that stays ends it there. */
  quit(): void {
    this.emit('before-quit', new FakeEvent())
    const { windows } = FakeWorld.current
    this.#isQuitting = true
    for (const window of windows) window.close()
    this.#isQuitting = false
    if (windows.size > 0) return
    const event = new FakeEvent()
    this.emit('will-quit', event)
    if (!event.defaultPrevented) this.exit()
  }

  /** Without a listener the app quits with its last window; while it quits nobody is told. */
  lastWindowClosed(): void {
    if (this.#isQuitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }

  /** Whether the certificate is accepted, once that is said; `app` re-emits to the page. */
  askCertificate(contents: FakeWebContents, url: string): Promise<boolean> {
    const event = new FakeEvent()
    const { promise: accepted, resolve: answer } = Promise.withResolvers<boolean>()
    const certificate = {
      subjectName: 'login.example.com',
      issuerName: 'Example CA',
      fingerprint: 'sha256/AAAA',
      validStart: 1_700_000_000,
      validExpiry: 1_800_000_000,
      serialNumber: '01',
    }
    const error = 'net::ERR_CERT_AUTHORITY_INVALID'
    this.emit('certificate-error', event, contents, url, error, certificate, answer, true)
    contents.emit('certificate-error', event, url, error, certificate, answer, true)
    if (!event.defaultPrevented) answer(false)
    return accepted
  }

  askClientCertificate(contents: FakeWebContents, url: string): void {
    const event = new FakeEvent()
    const answer = (certificate?: { readonly subjectName: string }) => {
      this.sentClientCertificate = certificate?.subjectName ?? null
    }
    const first = { subjectName: 'first of the store' }
    this.emit('select-client-certificate', event, contents, url, [first], answer)
    contents.emit('select-client-certificate', event, url, [first], answer)
    if (!event.defaultPrevented) answer(first)
  }

  /** Which credentials were given, once that is said; the page re-emits to `app`. */
  askLogin(
    contents: FakeWebContents,
    url: string,
    realm: string,
    firstAuthAttempt: boolean,
  ): Promise<FakeCredentials | null> {
    const event = new FakeEvent()
    const { promise: given, resolve } = Promise.withResolvers<FakeCredentials | null>()
    const answer = (username?: string, password = '') =>
      resolve(username === undefined ? null : { username, password })
    const { hostname, port } = new URL(url)
    const authInfo = { isProxy: false, scheme: 'basic', host: hostname, port: Number(port), realm }
    const details = { url, pid: 1, firstAuthAttempt }
    contents.emit('login', event, details, authInfo, answer)
    this.emit('login', event, contents, details, authInfo, answer)
    if (!event.defaultPrevented) answer()
    return given
  }
}
