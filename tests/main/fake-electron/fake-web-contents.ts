import { EventEmitter } from 'node:events'
import { createContext, runInContext } from 'node:vm'
import type { FakeBrowserWindow } from './fake-browser-window.ts'
import { FakeEvent } from './fake-event.ts'
import { FakePage } from './fake-page.ts'
import type { FakeSession } from './fake-session.ts'
import type { FakeWorld } from './fake-world.ts'
import { navigate } from './navigate.ts'
import { NetError, netErrors } from './net-error.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

/** A frame as ipc and events know it. */
export interface FakeFrame {
  readonly origin: string
}

/** One page with its history of one: what a `WebContents` does in a login. */
export class FakeWebContents
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      | 'executeJavaScriptInIsolatedWorld'
      | 'getURL'
      | 'id'
      | 'isCrashed'
      | 'isDestroyed'
      | 'loadURL'
      | 'send'
      | 'setWindowOpenHandler'
    >
{
  readonly id: number
  readonly session: FakeSession
  readonly world: FakeWorld
  readonly window: FakeBrowserWindow
  /** What the page and the person in front of it do. */
  readonly page: FakePage
  readonly sent: { readonly channel: string; readonly args: readonly unknown[] }[] = []
  mainFrame: FakeFrame = { origin: '' }
  /** What a script in an isolated world sees of the page. */
  document = { title: '', body: { innerText: '' } }
  url = ''
  crashed = false
  destroyed = false
  /** The page objects to being left or closed (`beforeunload`). */
  objectsToUnload = false
  #openHandler: OpenHandler | null = null

  constructor(window: FakeBrowserWindow, world: FakeWorld, session: FakeSession) {
    super()
    this.id = world.nextId()
    this.window = window
    this.world = world
    this.session = session
    this.page = new FakePage(this)
    world.contents.push(this)
    // Before anything is loaded, and with no handler set: children inherit none.
    world.app.emit('web-contents-created', new FakeEvent(), this)
  }

  getURL(): string {
    return this.url
  }

  async executeJavaScriptInIsolatedWorld(
    _worldId: number,
    scripts: Electron.WebSource[],
  ): Promise<unknown> {
    const location = { protocol: URL.parse(this.url)?.protocol ?? 'about:' }
    const world = createContext({ document: this.document, location })
    return scripts.map(({ code }) => runInContext(code, world)).at(-1)
  }

  isCrashed(): boolean {
    return this.crashed
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  async loadURL(url: string): Promise<void> {
    try {
      await navigate(this, { url, method: 'GET', by: 'browser', isMainFrame: true })
    } catch (error) {
      // Of what is given up no event tells, so Electron has no name for it.
      if (error instanceof NetError && error.errorName === 'ERR_ABORTED')
        throw new NetError('ERR_FAILED', url)
      throw error
    }
  }

  send(channel: string, ...args: unknown[]): void {
    this.sent.push({ channel, args: structuredClone(args) })
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  /** What the handler says of a new window; without one every window is allowed. */
  decideOpen(details: Electron.HandlerDetails): Electron.WindowOpenHandlerResponse {
    return this.#openHandler?.(details) ?? { action: 'allow' }
  }

  /** Asks nobody where the page objects: it stays unless a listener ignores the objection. */
  mayUnload(): boolean {
    if (!this.objectsToUnload) return true
    const event = new FakeEvent()
    this.emit('will-prevent-unload', event)
    return event.defaultPrevented
  }

  /** What becomes visible of a navigation that failed. */
  failLoad(error: NetError, url: string, isMainFrame: boolean): void {
    const { errorName } = error
    // Electron does not tell of aborted loads.
    if (this.destroyed || errorName === 'ERR_ABORTED') return
    // It tells of a failed load once its error page is there, under the URL that failed.
    if (isMainFrame) this.url = url
    this.emit('did-fail-load', new FakeEvent(), netErrors[errorName], errorName, url, isMainFrame)
  }
}
