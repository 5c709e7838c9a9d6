type Filter = Electron.WebRequestFilter
type Names = Extract<keyof Electron.WebRequest, `on${string}`>
type Listener = (details: unknown, callback?: (response: unknown) => void) => void

/**
 * `session.webRequest`: one listener for each event, the last one wins, `null` clears. A listener
 * that blocks and never calls back leaves its request pending for good, as Electron does.
 */
export class FakeWebRequest
  implements
    Pick<
      Electron.WebRequest,
      | 'onBeforeRequest'
      | 'onSendHeaders'
      | 'onBeforeRedirect'
      | 'onResponseStarted'
      | 'onCompleted'
      | 'onErrorOccurred'
    >
{
  readonly #listeners = new Map<Names, Listener>()
  readonly #fault: (text: string) => void

  /** `fault` is told of a use that Electron would answer with a hang. */
  constructor(fault: (text: string) => void) {
    this.#fault = fault
  }

  onBeforeRequest(filter: unknown, listener?: unknown): void {
    this.#set('onBeforeRequest', filter, listener)
  }

  onSendHeaders(filter: unknown, listener?: unknown): void {
    this.#set('onSendHeaders', filter, listener)
  }

  onBeforeRedirect(filter: unknown, listener?: unknown): void {
    this.#set('onBeforeRedirect', filter, listener)
  }

  onResponseStarted(filter: unknown, listener?: unknown): void {
    this.#set('onResponseStarted', filter, listener)
  }

  onCompleted(filter: unknown, listener?: unknown): void {
    this.#set('onCompleted', filter, listener)
  }

  onErrorOccurred(filter: unknown, listener?: unknown): void {
    this.#set('onErrorOccurred', filter, listener)
  }

  /** Asks the blocking listener; a request that starts while there is none passes. */
  async mayStart(details: Omit<Electron.OnBeforeRequestListenerDetails, 'webContents'>) {
    const listener = this.#listeners.get('onBeforeRequest')
    if (!listener) return true
    const { promise, resolve } = Promise.withResolvers<boolean>()
    let answers = 0
    try {
      listener(details, (response) => {
        if (++answers > 1) this.#fault('onBeforeRequest was answered twice')
        const cancel = typeof response === 'object' && response !== null && 'cancel' in response
        resolve(!(cancel && response.cancel === true))
      })
    } catch (error) {
      this.#fault(`onBeforeRequest threw ${error}; its request hangs`)
    }
    return promise
  }

  /** Tells the listener of an event that does not block. */
  tell(name: Exclude<Names, 'onBeforeRequest'>, details: object): void {
    this.#listeners.get(name)?.(details)
  }

  #set(name: Names, filter: unknown, listener: unknown): void {
    const [urls, callback] =
      typeof filter === 'function' || filter === null
        ? [['<all_urls>'], filter]
        : // What stands before a listener is a filter.
          [(filter as Filter).urls, listener]
    if (!urls.includes('<all_urls>')) this.#fault(`the fake knows no pattern but <all_urls>`)
    // Typed where src/main/ registers it, against Electron's own types.
    if (typeof callback === 'function') this.#listeners.set(name, callback as Listener)
    else this.#listeners.delete(name)
  }
}
