import type { FakeApp } from './fake-app.ts'
import type { FakeBrowserWindow } from './fake-browser-window.ts'
import { FakeNetwork } from './fake-network.ts'
import { FakeProtocol } from './fake-protocol.ts'
import { FakeSession } from './fake-session.ts'
import type { FakeWebContents } from './fake-web-contents.ts'

/** Where it is not settled how Electron behaves, tests run with both answers. */
export interface Quirks {
  /** Whether `webRequest` gives URLs with their fragment. */
  requestUrlsKeepFragments: boolean
  /** Whether `will-frame-navigate` tells of schemes with a handler (electron/electron#19603). */
  handledSchemesNavigateVisibly: boolean
  /** Whether `webRequest` sees schemes with a handler (electron/electron#45915). */
  webRequestSeesHandledSchemes: boolean
  /** Whether a response without content is complete before Chromium gives its request up. */
  noContentCompletes: boolean
  /** Whether `will-download` comes after the rejection of `loadURL`. */
  downloadsStartLate: boolean
}

/** Everything that the fake objects of one test share. */
export class FakeWorld {
  /** Windows are made by `new`, so they find their world here. */
  static current: FakeWorld

  readonly network = new FakeNetwork()
  readonly windows = new Set<FakeBrowserWindow>()
  readonly contents: FakeWebContents[] = []
  readonly downloads: string[] = []
  /** Uses that Electron would punish; a test ends with none. */
  readonly faults: string[] = []
  readonly quirks: Quirks = {
    requestUrlsKeepFragments: false,
    handledSchemesNavigateVisibly: true,
    webRequestSeesHandledSchemes: true,
    noContentCompletes: false,
    downloadsStartLate: false,
  }
  readonly app: FakeApp
  /** The default session's; it is there before the session is. */
  readonly protocol = new FakeProtocol()
  readonly #sessions = new Map<string, FakeSession>()
  #lastId = 0

  constructor(app: FakeApp) {
    this.app = app
    FakeWorld.current = this
  }

  get defaultSession(): FakeSession {
    return this.sessionOf('')
  }

  get sessions(): readonly FakeSession[] {
    return [...this.#sessions.values()]
  }

  /** The session of a partition; it is made at the first call and never freed. */
  sessionOf(partition: string): FakeSession {
    const known = this.#sessions.get(partition)
    if (known) return known
    const protocol = partition === '' ? this.protocol : new FakeProtocol()
    const session = new FakeSession(partition, protocol, (text) => this.fault(text))
    this.#sessions.set(partition, session)
    this.app.emit('session-created', session)
    return session
  }

  nextId(): number {
    return ++this.#lastId
  }

  fault(text: string): void {
    this.faults.push(text)
  }
}
