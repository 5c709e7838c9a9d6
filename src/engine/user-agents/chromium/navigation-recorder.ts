import { setTimeout as delay } from 'node:timers/promises'
import type { BrowserContext, Page, Request, Response } from 'playwright'
import type { Body, HeaderList, NetworkFailure } from '../../../shared/trace.ts'
import { matchCallback } from '../../callback-match.ts'
import { redirectTargetOf } from '../redirect-target.ts'
import type { AuthorizationTask, ReceivedCallback } from '../user-agent.ts'
import type { DocumentFailure } from '../windowed/document-failure.ts'
import { loadFailure, navigationGivenUp } from '../windowed/load-failure.ts'
import {
  frameKindOf,
  initiatorOf,
  loaderOf,
  requestHeadersOf,
  timingsOf,
} from './describe-request.ts'
import { DocumentSources } from './document-sources.ts'
import { watchErrorPages } from './error-pages.ts'
import { NavigationReasons } from './navigation-reasons.ts'
import { withoutFragment } from './page-observer.ts'
import { headersOf, type PausedRequest } from './paused-request.ts'
import { type HopState, TracedHop } from './traced-hop.ts'

/** A login needs a few dozen; a page that navigates for ever must not fill the memory. */
const hopLimit = 1000

/** Milliseconds that a closing window waits for headers that are still on their way. */
const settleMs = 500

/**
 * Writes the browser's way into the trace: each document of the main window, popups and frames,
 * each redirect, and other resources only where they fail. Bodies of requests are never recorded, for
 * what a login form sends is the person's password; those of documents only where the task says so,
 * apart from the text of pages that say no.
 */
export class NavigationRecorder {
  readonly reasons = new NavigationReasons()
  readonly #task: AuthorizationTask
  readonly #onDocumentFailed: (failure: DocumentFailure) => void
  readonly #hops = new Map<Request, TracedHop>()
  readonly #work = new Set<Promise<void>>()
  /** By URL, Chromium's name of the error for which a certificate was refused. */
  readonly #refusedCertificates = new Map<string, string>()
  readonly #sources = new DocumentSources()
  #mainPage: Page | undefined
  #firstRequest: Request | undefined
  /** A held callback that no request was seen for yet. */
  #heldEarly: TracedHop | undefined
  #lastHeld: TracedHop | undefined
  #resources = 0
  #truncated = false
  #finished = false

  constructor(task: AuthorizationTask, onDocumentFailed: (failure: DocumentFailure) => void) {
    this.#task = task
    this.#onDocumentFailed = onDocumentFailed
  }

  /** Listens to all pages of the context. */
  watch(context: BrowserContext, mainPage: Page): void {
    this.#mainPage = mainPage
    context.on('request', (request) => {
      if (request.isNavigationRequest() && !this.#finished) this.#onNavigation(request)
    })
    context.on('response', (response) => {
      if (!this.#finished) this.#onResponse(response)
    })
    context.on('requestfinished', (request) => {
      if (!this.#finished) this.#onFinished(request)
    })
    context.on('requestfailed', (request) => {
      if (!this.#finished) this.#onFailed(request)
    })
    watchErrorPages(context, mainPage, {
      hops: () => (this.#finished ? [] : this.#hops),
      track: (work) => this.#track(work),
    })
  }

  /** Records what the gate holds; `via` is the redirect response that was held with it. */
  recordHeld(callback: ReceivedCallback, via?: PausedRequest): void {
    const from = via && this.#recordHeldRedirect(via, callback.url)
    const seen = this.#lastHeld
    if (seen && withoutFragment(seen.state.request.url) === withoutFragment(callback.url)) {
      seen.update({ request: { ...seen.state.request, url: callback.url } })
      return
    }
    this.#heldEarly = new TracedHop(this.#task.trace, {
      frame: from?.state.frame ?? 'main',
      request: { method: callback.method, url: callback.url, headers: [] },
      callback: matchCallback(callback.url, this.#task.callbackUrl),
      state: 'held',
      ...(from ? { initiator: `a redirect from ${from.state.request.url}` } : {}),
    })
    this.#lastHeld = this.#heldEarly
  }

  /** Takes the source of a document, just before its response is seen. */
  documentRead(url: string, body: Body): void {
    if (!this.#finished) this.#sources.add(url, body)
  }

  /** Tells why the requests for a URL will fail, before they do. */
  certificateRefused(url: string, error: string): void {
    this.#refusedCertificates.set(withoutFragment(url), error)
  }

  /** Waits for what is still on its way, then records nothing more. */
  async finish(): Promise<void> {
    const stop = new AbortController()
    await Promise.race([
      Promise.all(this.#work),
      delay(settleMs, undefined, { signal: stop.signal }).catch(() => {}),
    ])
    stop.abort()
    this.#finished = true
  }

  #onNavigation(request: Request): void {
    this.#firstRequest ??= request
    const callback = matchCallback(request.url(), this.#task.callbackUrl)
    if (!callback.matched && this.#isFull()) return
    const initiator = initiatorOf(request, this.reasons.take(request.url()))
    const state: HopState = {
      frame: frameKindOf(request, this.#mainPage),
      request: {
        method: request.method(),
        url: request.url(),
        headers: Object.entries(request.headers()),
      },
      callback,
      state: callback.matched ? 'held' : 'requested',
      ...(initiator === undefined ? {} : { initiator }),
    }
    this.#hops.set(request, callback.matched ? this.#holdHop(state) : this.#startHop(state))
  }

  #startHop(state: HopState): TracedHop {
    return new TracedHop(this.#task.trace, state)
  }

  #holdHop(state: HopState): TracedHop {
    const early = this.#heldEarly
    this.#heldEarly = undefined
    if (!early) {
      this.#lastHeld = this.#startHop(state)
      return this.#lastHeld
    }
    // The gate knows the URL with its fragment, this event does not.
    early.update({ ...state, request: { ...state.request, url: early.state.request.url } })
    return early
  }

  #onResponse(response: Response): void {
    const request = response.request()
    const hop = this.#hops.get(request)
    if (!hop) {
      if (response.status() >= 400) this.#recordResource(request, response)
      return
    }
    if (hop.state.state === 'held') return
    this.#answer(hop, response, Object.entries(response.headers()))
    this.#track(this.#completeHeaders(hop, request, response))
  }

  #answer(hop: TracedHop, response: Response, headers: HeaderList): void {
    const target = redirectTargetOf(hop.state.request.url, response.status(), headers)
    const body = this.#sources.take(response.url())
    hop.update({
      response: {
        status: response.status(),
        statusText: response.statusText(),
        headers,
        ...(body ? { body } : {}),
      },
      state: target === null ? 'loaded' : 'redirected',
      ...(target === null ? {} : { redirectTarget: target }),
      timings: timingsOf(response.request()),
      durationMs: hop.elapsed(),
    })
  }

  /** Playwright gives cookies and the exact order only later, when the network has told them. */
  async #completeHeaders(hop: TracedHop, request: Request, response: Response): Promise<void> {
    const sent = await requestHeadersOf(request)
    const received = await response.headersArray()
    const { response: traced } = hop.state
    hop.update({
      request: { ...hop.state.request, headers: sent },
      ...(traced
        ? { response: { ...traced, headers: received.map(({ name, value }) => [name, value]) } }
        : {}),
    })
  }

  #onFinished(request: Request): void {
    const hop = this.#hops.get(request)
    if (hop?.state.state === 'loaded')
      hop.update({ timings: timingsOf(request), durationMs: hop.elapsed() })
  }

  #onFailed(request: Request): void {
    const error = this.#failureOf(request)
    const hop = this.#hops.get(request)
    if (!hop) {
      if (error.code !== navigationGivenUp) this.#recordResource(request)
      return
    }
    if (hop.state.state === 'held') return
    // A document that was shown and then left, or one without content, has not failed itself.
    const leftAside = hop.state.response !== undefined && error.code === navigationGivenUp
    if (!leftAside) hop.update({ state: 'failed', error, durationMs: hop.elapsed() })
    if (hop.state.frame !== 'main') return
    this.#onDocumentFailed({
      url: hop.state.request.url,
      error,
      evidence: hop.id,
      isFirst: rootOf(request) === this.#firstRequest,
      status: hop.state.response?.status,
    })
  }

  #recordResource(request: Request, response?: Response): void {
    if (this.#isFull()) return
    this.#resources++
    const callback = matchCallback(request.url(), this.#task.callbackUrl)
    this.#startHop({
      frame: frameKindOf(request, this.#mainPage),
      request: { method: request.method(), url: request.url(), headers: [] },
      initiator: loaderOf(request),
      callback,
      state: callback.matched ? 'held' : 'failed',
      ...(response
        ? {
            response: {
              status: response.status(),
              statusText: response.statusText(),
              headers: Object.entries(response.headers()),
            },
          }
        : { error: this.#failureOf(request) }),
    })
  }

  #failureOf(request: Request): NetworkFailure {
    const failure = loadFailure(request.failure()?.errorText)
    const refused = this.#refusedCertificates.get(withoutFragment(request.url()))
    return refused && failure.code === navigationGivenUp ? loadFailure(refused) : failure
  }

  #recordHeldRedirect(via: PausedRequest, redirectTarget: string): TracedHop | undefined {
    const url = withoutFragment(via.request.url)
    const hop = [...this.#hops.values()].findLast(
      ({ state }) => state.state === 'requested' && withoutFragment(state.request.url) === url,
    )
    hop?.update({
      response: { status: via.responseStatusCode ?? 0, statusText: '', headers: headersOf(via) },
      state: 'redirected',
      redirectTarget,
      durationMs: hop.elapsed(),
    })
    return hop
  }

  #isFull(): boolean {
    if (this.#hops.size + this.#resources < hopLimit) return false
    if (!this.#truncated)
      this.#task.trace.note(
        'trace.truncated',
        `more than ${hopLimit} requests; the rest is not shown`,
      )
    this.#truncated = true
    return true
  }

  #track(work: Promise<void>): void {
    const settled = work
      .catch(() => {
        // The page is gone; the hop keeps what is known of it.
      })
      .finally(() => this.#work.delete(settled))
    this.#work.add(settled)
  }
}

function rootOf(request: Request): Request {
  let root = request
  for (let from = root.redirectedFrom(); from; from = from.redirectedFrom()) root = from
  return root
}
