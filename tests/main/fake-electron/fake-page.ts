import { eventWith, FakeEvent } from './fake-event.ts'
import type { FakeWebContents } from './fake-web-contents.ts'
import { type FakeNavigation, navigate } from './navigate.ts'
import { NetError } from './net-error.ts'
import { openWindow } from './open-window.ts'
import { rawData } from './raw-data.ts'

/** What a page's script, or the person in front of it, can do. */
export class FakePage {
  readonly #contents: FakeWebContents

  constructor(contents: FakeWebContents) {
    this.#contents = contents
  }

  /** A link, `location.href` or a meta refresh. */
  go(url: string): Promise<void> {
    return this.#navigate({ url, method: 'GET' })
  }

  /** A form with `method="post"`. */
  submit(url: string, body: string): Promise<void> {
    return this.#navigate({ url, method: 'POST', uploadData: [rawData(body)] })
  }

  /** A form whose body Chromium hands over in parts, one of them a blob. */
  submitInParts(url: string, first: string, blob: string): Promise<void> {
    this.#contents.session.blobs.set('blob-1', Buffer.from(blob))
    const uploadData = [rawData(first), { type: 'blob', blobUUID: 'blob-1' }]
    return this.#navigate({ url, method: 'POST', uploadData })
  }

  /** A form with a blob that Electron no longer knows. */
  submitLostBlob(url: string): Promise<void> {
    const uploadData = [{ type: 'blob', blobUUID: 'lost' }]
    return this.#navigate({ url, method: 'POST', uploadData })
  }

  /** Loads a URL in an iframe. */
  frame(url: string): Promise<void> {
    return this.#navigate({ url, method: 'GET', isMainFrame: false })
  }

  /** `history.pushState` or a change of the hash: nothing but an event afterwards. */
  pushState(url: string): void {
    const contents = this.#contents
    contents.url = url
    const start = { url, isSameDocument: true, isMainFrame: true, frame: null }
    contents.emit('did-start-navigation', eventWith(start))
    contents.emit('did-navigate-in-page', new FakeEvent(), url, true)
  }

  /** A sub-resource; resolves to whether the page got it. */
  load(url: string, resourceType: 'image' | 'xhr' | 'script'): Promise<boolean> {
    const { id: webContentsId, url: referrer } = this.#contents
    return this.#fetch({ url, resourceType, webContentsId, referrer })
  }

  /** A request of the page's service worker itself, which belongs to no page. */
  fetchInWorker(url: string): Promise<boolean> {
    return this.#fetch({ url, resourceType: 'xhr', referrer: '' })
  }

  async #fetch(asked: {
    readonly url: string
    readonly resourceType: 'image' | 'xhr' | 'script'
    readonly webContentsId?: number
    readonly referrer: string
  }): Promise<boolean> {
    const { url } = asked
    const { world, session } = this.#contents
    const details = { ...asked, id: world.nextId(), method: 'GET', timestamp: 0 } as const
    // `uploadData` is undefined on GET, whatever the types say.
    const started = { ...details, uploadData: undefined as unknown as Electron.UploadData[] }
    if (!(await session.webRequest.mayStart(started))) {
      const error = 'net::ERR_BLOCKED_BY_CLIENT'
      session.webRequest.tell('onErrorOccurred', { ...details, fromCache: false, error })
      return false
    }
    world.network.connect(url)
    const answer = world.network.answer({ method: 'GET', url, body: undefined })
    if (answer.kind === 'failure') {
      const error = `net::${answer.error}`
      session.webRequest.tell('onErrorOccurred', { ...details, fromCache: false, error })
      return false
    }
    const statusCode = (answer.kind === 'page' && answer.status) || 200
    session.webRequest.tell('onCompleted', {
      ...details,
      statusCode,
      statusLine: `HTTP/1.1 ${statusCode} Whatever`,
      responseHeaders: { 'Content-Type': ['text/plain'] },
    })
    return answer.kind === 'page'
  }

  /** `window.open`; the new page, or `null`. */
  open(url: string): FakePage | null {
    return openWindow(this.#contents, url, undefined)?.page ?? null
  }

  /** A form with `target="_blank"`. */
  submitToNewWindow(url: string, body: string): FakePage | null {
    return openWindow(this.#contents, url, body)?.page ?? null
  }

  /** `window.close()`. */
  close(): void {
    this.#contents.window.close()
  }

  crash(): void {
    this.#contents.crashed = true
    this.#contents.objectsToUnload = false
    const details = { reason: 'crashed', exitCode: 5 }
    this.#contents.emit('render-process-gone', new FakeEvent(), details)
  }

  setTitle(title: string): void {
    const event = new FakeEvent()
    this.#contents.window.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.#contents.window.setTitle(title)
  }

  /** Attaches a `<webview>`; says whether it lives. */
  attachWebview(): boolean {
    const event = new FakeEvent()
    this.#contents.emit('will-attach-webview', event, {}, {})
    return !event.defaultPrevented
  }

  async #navigate(
    navigation: Omit<FakeNavigation, 'by' | 'isMainFrame'> & { isMainFrame?: boolean },
  ): Promise<void> {
    try {
      await navigate(this.#contents, { isMainFrame: true, ...navigation, by: 'page' })
    } catch (error) {
      // A page is not told why its navigation came to nothing.
      if (!(error instanceof NetError)) throw error
    }
  }
}
