import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright'
import { isHttpUrl } from '../../../shared/http-url.ts'
import type { AuthorizationTask, ReceivedCallback, UserAgentResult } from '../user-agent.ts'
import { askDecisions, type Decisions } from '../windowed/ask-decisions.ts'
import { judgeDocumentFailure, noPageToShow } from '../windowed/document-failure.ts'
import { installCallbackGate } from './callback-gate.ts'
import { CertificateDecisions } from './certificate-decisions.ts'
import type { ChromiumOptions } from './chromium-options.ts'
import { CustomSchemeWatch } from './custom-scheme-watch.ts'
import { answerHttpLogins } from './http-logins.ts'
import { windowSize } from './launch-chromium.ts'
import { NavigationRecorder } from './navigation-recorder.ts'
import { limitWindows, watchLastWindow, windowLimit } from './open-windows.ts'
import { observePage } from './page-observer.ts'
import { describePageStepFailure, performPageSteps } from './page-steps.ts'
import type { PausedRequest } from './paused-request.ts'

/** One login in a browser that was started for it: everything that may end it, and its trace. */
export class LoginWindow {
  readonly #browser: Browser
  readonly #task: AuthorizationTask
  readonly #options: ChromiumOptions
  readonly #recorder: NavigationRecorder
  /** `null` where the callback is an http URL, which the gate holds in every case. */
  readonly #customScheme: CustomSchemeWatch | null
  readonly #ended = Promise.withResolvers<UserAgentResult>()
  readonly #over = new AbortController()
  readonly #decisions: Decisions
  readonly #certificates: CertificateDecisions
  #mainPage: Page | undefined
  #captured = false

  constructor(browser: Browser, task: AuthorizationTask, options: ChromiumOptions) {
    this.#browser = browser
    this.#task = task
    this.#options = options
    this.#recorder = new NavigationRecorder(task, (failure) => {
      const result = judgeDocumentFailure(failure, task, options)
      if (result) this.#ended.resolve(result)
    })
    const { signal } = this.#over
    this.#decisions = askDecisions(task, signal)
    this.#certificates = new CertificateDecisions(this.#decisions, task.trace, signal, {
      onRefused: (url, error) => this.#recorder.certificateRefused(url, error),
    })
    this.#customScheme = isHttpUrl(task.callbackUrl)
      ? null
      : new CustomSchemeWatch(task, this.#onCallback)
  }

  /** Shows the authorization URL and waits for the first thing that ends the login. */
  async result(): Promise<UserAgentResult> {
    // Also where the person quits the whole browser, or it dies.
    this.#browser.once('disconnected', () => this.#ended.resolve({ kind: 'closed' }))
    this.#open().catch((error: unknown) => this.#ended.reject(error))
    const result = await this.#ended.promise
    await this.#recorder.finish()
    return result
  }

  /** Takes back what the person is still asked; for a login that is over, however it ended. */
  close(): void {
    this.#over.abort(new Error('the login is over'))
  }

  async #open(): Promise<void> {
    try {
      const cdp = await this.#browser.newBrowserCDPSession()
      // First of all: no page may exist before the gate stands.
      await installCallbackGate(cdp, this.#task, {
        onCallback: this.#onCallback,
        onDocument: (url, body) => this.#recorder.documentRead(url, body),
      })
      answerHttpLogins(cdp, this.#decisions, this.#options)
      await this.#certificates.install(cdp)
      const context = await this.#browser.newContext(contextOptionsFor(this.#options))
      const page = await context.newPage()
      this.#mainPage = page
      await this.#watch(context, page)
      await watchLastWindow(cdp, page, () => this.#ended.resolve({ kind: 'closed' }))
      // Its outcome, good or bad, comes as events.
      page.goto(this.#task.url, { timeout: 0, waitUntil: 'commit' }).catch(() => {})
      performPageSteps(page, this.#options.pageSteps ?? [], this.#task.trace).catch(
        (error: unknown) => this.#ended.resolve(describePageStepFailure(error)),
      )
    } catch (error) {
      // A window that is closed while it opens makes any of these calls fail.
      if (/closed|crashed/i.test(String(error))) this.#ended.resolve({ kind: 'closed' })
      else throw error
    }
  }

  async #watch(context: BrowserContext, page: Page): Promise<void> {
    this.#recorder.watch(context, page)
    this.#customScheme?.watch(context)
    limitWindows(context, this.#onTooManyWindows)
    // Without a listener Playwright answers a page's dialogs itself, before a person can.
    if (!this.#options.headless) context.on('dialog', () => {})
    // Of the context, not of each page: a popup may turn into a download before it is watched.
    context.on('download', (download) => this.#onDownload(download.page(), download.url()))
    context.on('page', (popup) => {
      this.#watchPage(popup).catch(() => {
        // A popup may be gone before it is watched.
      })
    })
    await this.#watchPage(page)
  }

  async #watchPage(page: Page): Promise<void> {
    page.on('crash', () => this.#onCrash(page))
    await observePage(
      page,
      {
        onNavigationRequested: (url, reason) => this.#recorder.reasons.add(url, reason),
        onNavigationStarted: (request) => this.#customScheme?.navigationStarted(request),
        onWindowOpened: (url) => this.#customScheme?.windowOpened(url),
        onUntrustedShown: (certificate) => this.#onUntrustedShown(page, certificate),
      },
      { navigations: this.#customScheme !== null },
    )
  }

  readonly #onCallback = (callback: ReceivedCallback, via?: PausedRequest): void => {
    // The first one counts: a page may go to its callback in several frames at once.
    if (this.#captured) return
    this.#captured = true
    this.#recorder.recordHeld(callback, via)
    this.#ended.resolve({ kind: 'callback', callback })
  }

  readonly #onTooManyWindows = (): void => {
    this.#task.trace.note(
      'window.refused',
      `the page opened more than ${windowLimit} windows; further ones are closed at once`,
    )
  }

  #onDownload(page: Page, url: string): void {
    const evidence = this.#task.trace.note('download.refused', url)
    // Nothing was shown yet, and nothing will be.
    if (page === this.#mainPage && page.url() === 'about:blank')
      this.#ended.resolve({ ...noPageToShow(url, 'a download'), evidence })
  }

  #onUntrustedShown(page: Page, certificate: string): void {
    if (this.#certificates.mayStay(certificate)) return
    const { host } = new URL(page.url())
    const evidence = this.#task.trace.note(
      'certificate.refused',
      `The certificate with which the page of ${host} came is not the one that was trusted.`,
    )
    this.#ended.resolve({
      kind: 'failed',
      code: 'certificate-differs',
      message: `Callback: ${host || 'the login'} showed the browser another certificate than the one that was trusted.`,
      evidence,
    })
  }

  #onCrash(page: Page): void {
    const { host } = new URL(page.url())
    const evidence = this.#task.trace.note('page.crashed', page.url())
    if (page !== this.#mainPage) return
    this.#ended.resolve({
      kind: 'failed',
      code: 'page-crashed',
      message: `Callback: the page of ${host || 'the login'} crashed in the browser.`,
      evidence,
    })
  }
}

function contextOptionsFor({ headless, userAgent }: ChromiumOptions): BrowserContextOptions {
  return {
    // A real window has its own size, which the person may change, and their own colours.
    ...(headless ? { viewport: windowSize } : { viewport: null, colorScheme: null }),
    ...(userAgent === undefined ? {} : { userAgent }),
    acceptDownloads: false,
  }
}
