import { EventEmitter } from 'node:events'
import { FakeEvent } from './fake-event.ts'
import { FakeSession } from './fake-session.ts'
import { FakeWebContents } from './fake-web-contents.ts'
import { FakeWorld } from './fake-world.ts'

type Options = Electron.BrowserWindowConstructorOptions

/** A window with its page. */
export class FakeBrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'close'
      | 'destroy'
      | 'focus'
      | 'getNormalBounds'
      | 'getTitle'
      | 'isDestroyed'
      | 'isMaximized'
      | 'isMinimized'
      | 'loadURL'
      | 'maximize'
      | 'removeMenu'
      | 'restore'
      | 'setTitle'
      | 'show'
    >
{
  static getAllWindows(): FakeBrowserWindow[] {
    return [...FakeWorld.current.windows]
  }

  readonly options: Options
  readonly webContents: FakeWebContents
  readonly children: FakeBrowserWindow[] = []
  readonly #world = FakeWorld.current
  visible: boolean
  maximized = false
  minimized = false
  focused = 0
  hasMenu = true
  #title: string
  #destroyed = false

  /** Tests and main/ give options; a page that opens a window also gives itself. */
  constructor(options: Options = {}, opener?: FakeWebContents) {
    super()
    this.options = options
    this.visible = options.show ?? true
    this.#title = options.title ?? ''
    this.#world.windows.add(this)
    this.webContents = new FakeWebContents(this, this.#world, this.#sessionOf(opener))
  }

  openChild(options: Options): FakeBrowserWindow {
    const child = new FakeBrowserWindow(options, this.webContents)
    this.children.push(child)
    return child
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    this.visible = true
  }

  focus(): void {
    this.focused++
  }

  maximize(): void {
    this.maximized = true
  }

  isMaximized(): boolean {
    return this.maximized
  }

  isMinimized(): boolean {
    return this.minimized
  }

  restore(): void {
    this.minimized = false
  }

  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options
    return { x, y, width, height }
  }

  removeMenu(): void {
    this.hasMenu = false
  }

  setTitle(title: string): void {
    this.#title = title
  }

  getTitle(): string {
    return this.#title
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  /** As a person or a page closes it: it may be refused, and its children go with it. */
  close(): void {
    if (this.#destroyed) return
    const event = new FakeEvent()
    this.emit('close', event)
    if (!event.defaultPrevented && this.webContents.mayUnload()) this.destroy()
  }

  /** At once, without `close` and whatever the page says. */
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.webContents.destroyed = true
    this.#world.windows.delete(this)
    for (const child of this.children) child.destroy()
    this.emit('closed')
    if (this.#world.windows.size === 0) this.#world.app.lastWindowClosed()
  }

  #sessionOf(opener: FakeWebContents | undefined): FakeSession {
    const chosen = this.options.webPreferences?.session as unknown
    if (chosen instanceof FakeSession) return chosen
    return opener?.session ?? this.#world.defaultSession
  }
}
