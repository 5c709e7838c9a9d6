import { eventWith, FakeEvent } from './fake-event.ts'
import type { FakeResponse } from './fake-network.ts'
import type { FakeWebContents } from './fake-web-contents.ts'
import { NetError, type NetErrorName } from './net-error.ts'

/*
 * The order of events in which Electron navigates, from its own specs ("navigation events …
 * ordering") and sources: did-start-navigation, will-frame-navigate, will-navigate, onBeforeRequest,
 * onBeforeRedirect, will-redirect, did-redirect-navigation, onBeforeRequest (same id), …,
 * did-frame-navigate, did-navigate. It is a model: what it says of the real one is as good as that.
 */

export interface FakeNavigation {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly uploadData?: readonly object[]
  /** `loadURL` and history come from the browser: no `will-navigate` tells of them. */
  readonly by: 'browser' | 'page'
  readonly isMainFrame: boolean
}

/** Navigates; rejects with the `NetError` that ended it. */
export async function navigate(
  contents: FakeWebContents,
  navigation: FakeNavigation,
): Promise<void> {
  const run = new NavigationRun(contents, navigation)
  try {
    await run.follow()
  } catch (error) {
    if (error instanceof NetError) run.fail(error)
    throw error
  }
}

class NavigationRun {
  readonly #contents: FakeWebContents
  readonly #navigation: FakeNavigation
  readonly #requestId: number
  #url: string
  #method: 'GET' | 'POST'
  #uploadData: readonly object[] | undefined

  constructor(contents: FakeWebContents, navigation: FakeNavigation) {
    this.#contents = contents
    this.#navigation = navigation
    this.#requestId = contents.world.nextId()
    this.#url = navigation.url
    this.#method = navigation.method
    this.#uploadData = navigation.uploadData
  }

  async follow(): Promise<void> {
    this.#announce()
    for (let hops = 0; hops <= 20; hops++) {
      const response = await this.#request()
      if (response.kind !== 'redirect') return this.#finish(response)
      await this.#redirect(response)
    }
    this.#contents.world.fault('a redirect without end')
  }

  fail(error: NetError): void {
    const { session } = this.#contents
    const details = { ...this.#details(), fromCache: false, error: `net::${error.errorName}` }
    session.webRequest.tell('onErrorOccurred', details)
    this.#contents.failLoad(error, this.#url, this.#navigation.isMainFrame)
  }

  #announce(): void {
    const { by, isMainFrame } = this.#navigation
    if (isMainFrame && !this.#contents.mayUnload()) throw this.#error('ERR_ABORTED')
    const params = { url: this.#url, isSameDocument: false, isMainFrame, frame: null }
    this.#contents.emit('did-start-navigation', eventWith(params))
    if (by === 'browser') return
    const { world, session } = this.#contents
    const scheme = schemeOf(this.#url)
    if (session.protocol.isProtocolHandled(scheme) && !world.quirks.handledSchemesNavigateVisibly)
      return
    this.#emitPreventable('will-frame-navigate', params)
    if (isMainFrame) this.#emitPreventable('will-navigate', params)
  }

  async #request(): Promise<FakeResponse> {
    const { session, world } = this.#contents
    const scheme = schemeOf(this.#url)
    if (scheme === 'about') return { kind: 'page' }
    // It stands before `webRequest`, which may never hear of the navigation.
    const byWorker = world.network.workerAnswer(this.#url)
    if (byWorker) return byWorker
    const handled = session.protocol.isProtocolHandled(scheme)
    if (!isNetworkScheme(scheme) && !handled) return this.#launch()
    if (!handled || world.quirks.webRequestSeesHandledSchemes) await this.#passWebRequest()
    if (handled) return this.#askHandler()
    world.network.connect(this.#url)
    const { webRequest } = session
    webRequest.tell('onSendHeaders', {
      ...this.#details(),
      requestHeaders: { 'User-Agent': 'Fake', Accept: 'text/html' },
    })
    const request = { method: this.#method, url: withoutFragment(this.#url), body: this.#body() }
    return this.#meetObstacles(world.network.answer(request))
  }

  async #passWebRequest(): Promise<void> {
    const details = { ...this.#details(), uploadData: this.#uploadData }
    // `uploadData` is undefined on GET, whatever the types say.
    const typed = details as unknown as Electron.OnBeforeRequestListenerDetails
    if (!(await this.#contents.session.webRequest.mayStart(typed)))
      throw this.#error('ERR_BLOCKED_BY_CLIENT')
    this.#stopWhereDestroyed()
  }

  async #askHandler(): Promise<FakeResponse> {
    const init = { method: this.#method, body: this.#body() }
    const response = await this.#contents.session.protocol.answer(this.#url, init)
    if (response === null || response.status === 204) throw this.#error('ERR_ABORTED')
    return { kind: 'page', status: response.status }
  }

  async #launch(): Promise<never> {
    const { session, world } = this.#contents
    if (await session.requestPermission('openExternal', this.#url))
      world.network.launched.push(this.#url)
    throw this.#error('ERR_ABORTED')
  }

  async #meetObstacles(response: FakeResponse): Promise<FakeResponse> {
    const { world } = this.#contents
    switch (response.kind) {
      case 'failure':
        if (response.error === 'ERR_CERT_AUTHORITY_INVALID' && (await this.#acceptsCertificate()))
          return { kind: 'page' }
        throw this.#error(response.error)
      case 'http-login':
        return this.#authenticate(response)
      case 'silence':
        return new Promise(() => {})
      case 'client-certificate':
        world.app.askClientCertificate(this.#contents, this.#url)
        return { kind: 'page' }
      default:
        return response
    }
  }

  /** Asks until the password is right or none is given. */
  async #authenticate({ realm, password }: Extract<FakeResponse, { kind: 'http-login' }>) {
    const { app } = this.#contents.world
    for (let attempt = 1; ; attempt++) {
      const given = await app.askLogin(this.#contents, this.#url, realm, attempt === 1)
      if (given === null) return { kind: 'page', status: 401 } as const
      if (given.password === password) return { kind: 'page' } as const
    }
  }

  #acceptsCertificate(): Promise<boolean> {
    return this.#contents.world.app.askCertificate(this.#contents, withoutFragment(this.#url))
  }

  async #redirect({ status, location }: Extract<FakeResponse, { kind: 'redirect' }>) {
    const target = inheritFragment(new URL(location, this.#url), this.#url)
    const { session, world } = this.#contents
    session.webRequest.tell('onBeforeRedirect', {
      ...this.#details(),
      redirectURL: target,
      statusCode: status,
      statusLine: `HTTP/1.1 ${status} Found`,
      fromCache: false,
      responseHeaders: { Location: [location] },
    })
    if (status !== 307 && status !== 308) {
      this.#method = 'GET'
      this.#uploadData = undefined
    }
    const { isMainFrame } = this.#navigation
    const params = { url: target, isSameDocument: false, isMainFrame, frame: null }
    this.#emitPreventable('will-redirect', params)
    this.#url = target
    this.#contents.emit('did-redirect-navigation', eventWith(params))
    // The network follows before `onBeforeRequest` is answered; only its bytes wait.
    if (isNetworkScheme(schemeOf(target))) world.network.connect(target)
  }

  async #finish(response: Exclude<FakeResponse, { kind: 'redirect' }>): Promise<void> {
    if (response.kind === 'download') return this.#download()
    if (response.kind === 'no-content') {
      this.#tellOfResponse('onResponseStarted', 204)
      if (this.#contents.world.quirks.noContentCompletes) this.#tellOfResponse('onCompleted', 204)
      throw this.#error('ERR_ABORTED')
    }
    if (response.kind !== 'page') throw new TypeError(`unexpected ${response.kind}`)
    this.#stopWhereDestroyed()
    const { status = 200, title, text = '', script } = response
    const { isMainFrame } = this.#navigation
    this.#tellOfResponse('onResponseStarted', status)
    this.#commit(status)
    if (isMainFrame) this.#contents.document = { title: title ?? '', body: { innerText: text } }
    // The page may be parsed before the network's process tells of the end of the response.
    if (isMainFrame) this.#contents.emit('dom-ready', new FakeEvent())
    this.#tellOfResponse('onCompleted', status)
    if (title !== undefined) this.#contents.page.setTitle(title)
    if (isMainFrame) this.#contents.window.emit('ready-to-show')
    if (isMainFrame) this.#contents.emit('did-finish-load')
    await script?.(this.#contents.page)
  }

  #tellOfResponse(event: 'onResponseStarted' | 'onCompleted', status: number): void {
    this.#contents.session.webRequest.tell(event, {
      ...this.#details(),
      statusCode: status,
      statusLine: `HTTP/1.1 ${status} OK`,
      fromCache: false,
      error: 'net::OK',
      responseHeaders: { 'Content-Type': ['text/html'] },
    })
  }

  #commit(status: number): void {
    if (!this.#navigation.isMainFrame) return
    this.#contents.url = this.#url
    this.#contents.mainFrame = { origin: originOf(this.#url) }
    this.#contents.objectsToUnload = false
    this.#contents.crashed = false
    this.#contents.emit('did-frame-navigate', new FakeEvent(), this.#url, status, '', true)
    this.#contents.emit('did-navigate', new FakeEvent(), this.#url, status, '')
  }

  #download(): never {
    this.#tellOfResponse('onResponseStarted', 200)
    const url = this.#url
    const item = { getURL: () => url, getURLChain: () => [url] }
    const { session, world } = this.#contents
    const start = () => {
      const event = new FakeEvent()
      session.emit('will-download', event, item, this.#contents, null)
      if (!event.defaultPrevented) world.downloads.push(url)
    }
    if (world.quirks.downloadsStartLate) setImmediate(start)
    else start()
    throw this.#error('ERR_ABORTED')
  }

  #emitPreventable(name: string, params: { readonly url: string }): void {
    const event = eventWith(params)
    this.#contents.emit(name, event)
    // Nobody can prevent "about:" (electron/electron#31783).
    if (event.defaultPrevented && schemeOf(params.url) !== 'about') throw this.#error('ERR_ABORTED')
    this.#stopWhereDestroyed()
  }

  #stopWhereDestroyed(): void {
    if (this.#contents.isDestroyed()) throw this.#error('ERR_ABORTED')
  }

  #error(name: NetErrorName): NetError {
    return new NetError(name, this.#url)
  }

  #details() {
    const { quirks } = this.#contents.world
    return {
      id: this.#requestId,
      url: quirks.requestUrlsKeepFragments ? this.#url : withoutFragment(this.#url),
      method: this.#method,
      webContentsId: this.#contents.id,
      resourceType: this.#navigation.isMainFrame ? 'mainFrame' : 'subFrame',
      referrer: '',
      timestamp: 0,
    } as const
  }

  #body(): string | undefined {
    if (this.#uploadData === undefined) return undefined
    const parts = this.#uploadData.map((part) =>
      'bytes' in part && Buffer.isBuffer(part.bytes) ? part.bytes.toString() : '',
    )
    return parts.join('')
  }
}

function schemeOf(url: string): string {
  return new URL(url).protocol.slice(0, -1)
}

function isNetworkScheme(scheme: string): boolean {
  return scheme === 'http' || scheme === 'https'
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url
}

/** RFC 9110 §10.2.2: a redirect without a fragment keeps the one of the URL it comes from. */
function inheritFragment(target: URL, from: string): string {
  if (target.hash === '') target.hash = new URL(from).hash
  return target.href
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
