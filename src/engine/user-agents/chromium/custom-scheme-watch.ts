import type { BrowserContext } from 'playwright'
import { matchCallback } from '../../callback-match.ts'
import type { AuthorizationTask, ReceivedCallback } from '../user-agent.ts'
import { callbackFrom, fullUrlOf, type ProtocolRequest } from './paused-request.ts'

/** Milliseconds that the page's own session may lag behind Playwright's event for the same request. */
const fragmentGraceMs = 200

/**
 * Recognises navigations of a page itself (script, link, form, meta refresh, `window.open`) to a
 * callback with a custom scheme. Chromium announces them like any request and then gives them to
 * the operating system, after asking the person; they cannot be paused. Redirects to custom schemes
 * do not come this far: the gate holds the response that carries them.
 */
export class CustomSchemeWatch {
  readonly #task: AuthorizationTask
  readonly #onCallback: (callback: ReceivedCallback) => void
  #openedUrl: string | undefined

  constructor(task: AuthorizationTask, onCallback: (callback: ReceivedCallback) => void) {
    this.#task = task
    this.#onCallback = onCallback
  }

  /** From the page's own session: the URL with its fragment, and the body. */
  navigationStarted(request: ProtocolRequest): void {
    if (this.#matches(fullUrlOf(request))) this.#onCallback(callbackFrom(request))
  }

  /** From the session of the page that opens the window: only here its URL has its fragment. */
  windowOpened(url: string): void {
    if (this.#matches(url)) this.#openedUrl = url
  }

  /**
   * Playwright's events miss nothing, not even a popup's first request, but leave fragments out. So
   * they wait for a better source; a popup whose own first page goes on by script to a callback
   * with a fragment may have none, and loses the fragment.
   */
  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      if (!request.isNavigationRequest() || !this.#matches(request.url())) return
      const callback = callbackFrom({
        url: this.#openedUrl ?? request.url(),
        method: request.method(),
        postData: request.postData() ?? undefined,
      })
      if (this.#openedUrl !== undefined) this.#onCallback(callback)
      else setTimeout(() => this.#onCallback(callback), fragmentGraceMs).unref()
    })
  }

  #matches(url: string): boolean {
    return matchCallback(url, this.#task.callbackUrl).matched
  }
}
