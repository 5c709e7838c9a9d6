import type {
  OnBeforeRedirectListenerDetails,
  OnBeforeRequestListenerDetails,
  OnCompletedListenerDetails,
  OnErrorOccurredListenerDetails,
  OnResponseStartedListenerDetails,
  OnSendHeadersListenerDetails,
  WebRequest,
} from 'electron'

/** What a login wants to know of its session's requests. */
export interface RequestListener {
  /** Says whether the request must be kept from the network. */
  beforeRequest(details: OnBeforeRequestListenerDetails): boolean | Promise<boolean>
  sendHeaders(details: OnSendHeadersListenerDetails): void
  beforeRedirect(details: OnBeforeRedirectListenerDetails): void
  responseStarted(details: OnResponseStartedListenerDetails): void
  completed(details: OnCompletedListenerDetails): void
  errorOccurred(details: OnErrorOccurredListenerDetails): void
}

const everyUrl = { urls: ['<all_urls>'] }

/**
 * The one set of `webRequest` listeners of a session: Electron keeps only the last listener of each
 * event, and a request that starts while there is none is never seen. So the listeners are set when
 * the session is made and stay; while no login has the session, nothing leaves it.
 */
export class RequestRouter {
  #listener: RequestListener | null = null

  constructor(webRequest: WebRequest) {
    webRequest.onBeforeRequest(everyUrl, (details, callback) => {
      // A request whose callback is not called would stay pending for good.
      void this.#mustHold(details).then((cancel) => callback({ cancel }))
    })
    webRequest.onSendHeaders(everyUrl, (details) => this.#listener?.sendHeaders(details))
    webRequest.onBeforeRedirect(everyUrl, (details) => this.#listener?.beforeRedirect(details))
    webRequest.onResponseStarted(everyUrl, (details) => this.#listener?.responseStarted(details))
    webRequest.onCompleted(everyUrl, (details) => this.#listener?.completed(details))
    webRequest.onErrorOccurred(everyUrl, (details) => this.#listener?.errorOccurred(details))
  }

  attach(listener: RequestListener): void {
    this.#listener = listener
  }

  detach(): void {
    this.#listener = null
  }

  async #mustHold(details: OnBeforeRequestListenerDetails): Promise<boolean> {
    try {
      return (await this.#listener?.beforeRequest(details)) ?? true
    } catch {
      // Whatever broke, the code must not leave.
      return true
    }
  }
}
