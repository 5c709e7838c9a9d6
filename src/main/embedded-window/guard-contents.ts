import type { App, WebContents } from 'electron'
import { keptFromNetwork } from '../../engine/user-agents/windowed/load-failure.ts'
import type { CallbackGate } from './callback-gate.ts'
import { judgeFailure, neighbourReason } from './document-failures.ts'
import { frameOf, type LoginContext } from './login-context.ts'
import { observeRefusals } from './observe-refusals.ts'
import { decideWindowOpen } from './open-popups.ts'
import { readErrorPages } from './read-error-pages.ts'
import { isShowable, schemeOf } from './web-url.ts'
import { dressLoginWindow } from './window-title.ts'

/**
 * Puts the guards on every page of the login's session, from the first moment of each, and returns
 * the function that stops doing so.
 */
export function guardEveryContents(app: App, login: LoginContext): () => void {
  const guard = (_event: unknown, contents: WebContents) => {
    if (contents.session === login.session) guardContents(contents, login)
  }
  app.on('web-contents-created', guard)
  return () => {
    app.off('web-contents-created', guard)
  }
}

/**
 * Guards one page. Electron emits these events before the request of a navigation, or of the next
 * hop of a redirect, leaves, so that preventing it sends nothing. Of a redirect that only
 * `webRequest` stopped no bytes would leave either, but the host might be connected to [U].
 */
export function guardContents(contents: WebContents, login: LoginContext): void {
  contents.on('will-frame-navigate', (event) => {
    if (decideStop(login, contents, event, false)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (decideStop(login, contents, event, true)) event.preventDefault()
  })
  contents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    if (login.gate.match(url).matched && login.gate.isComplete(url))
      takeFromPage(login, contents, { url, isMainFrame, isRedirect: false })
  })
  // Electron asks nobody whether to leave a page that objects: without this it would just stay.
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.setWindowOpenHandler((details) => decideWindowOpen(login, details))
  contents.on('did-create-window', dressLoginWindow)
  observeRefusals(contents, login)
  readErrorPages(contents, login)
}

/** Why a navigation is stopped: Chromium's name for it, and a reason for a person. */
interface Refusal {
  readonly code: string
  readonly reason: string
}

interface Arrival {
  readonly url: string
  readonly isMainFrame: boolean
  readonly isRedirect: boolean
  readonly initiator?: string | undefined
}

type NavigationEvent = Electron.Event<Electron.WebContentsWillFrameNavigateEventParams>

function decideStop(
  login: LoginContext,
  contents: WebContents,
  event: NavigationEvent,
  isRedirect: boolean,
): boolean {
  try {
    const { url, isMainFrame } = event
    return mustStop(login, contents, { url, isMainFrame, isRedirect, initiator: originOf(event) })
  } catch (error) {
    // Whatever broke, the code must not leave.
    login.breakDown(error)
    return true
  }
}

function originOf(event: NavigationEvent): string | undefined {
  try {
    return event.initiator?.origin
  } catch {
    // A frame that is gone throws at every question.
    return undefined
  }
}

function mustStop(login: LoginContext, contents: WebContents, arrival: Arrival): boolean {
  const { gate } = login
  if (gate.closed) return true
  const { url, isRedirect } = arrival
  if (!gate.match(url).matched) return mustRefuse(login, contents, arrival)
  gate.remember(url)
  // Not every such navigation is stopped here: this event tells nothing of a form_post's body, so a
  // POST goes on to `webRequest.onBeforeRequest`, which sees the body and holds the request.
  if (!isRedirect && !gate.isComplete(url)) return false
  takeFromPage(login, contents, arrival)
  return true
}

function takeFromPage(login: LoginContext, contents: WebContents, arrival: Arrival): void {
  const { gate, navigations } = login
  const { url, isMainFrame, isRedirect, initiator } = arrival
  const { method, body } = isRedirect
    ? navigations.followOf(url)
    : { method: 'GET', body: undefined }
  navigations.stopped({
    frame: frameOf(login, contents.id, isMainFrame),
    method,
    url,
    body,
    initiator,
    callback: gate.match(url),
  })
  gate.take({ method: method === 'POST' ? 'POST' : 'GET', url, body })
}

function mustRefuse(login: LoginContext, contents: WebContents, arrival: Arrival): boolean {
  const { gate, navigations } = login
  const { url, isMainFrame, initiator } = arrival
  const refusal = findRefusal(gate, url, isMainFrame)
  if (refusal === null) return false
  const evidence = navigations.stopped({
    frame: frameOf(login, contents.id, isMainFrame),
    url,
    initiator,
    callback: gate.match(url),
    ...refusal,
  })
  if (isMainFrame)
    judgeFailure(login, { webContentsId: contents.id, url, error: refusal.code, evidence })
  return true
}

function findRefusal(gate: CallbackGate, url: string, isMainFrame: boolean): Refusal | null {
  if (gate.isNeighbour(url)) return { code: keptFromNetwork, reason: neighbourReason }
  if (isShowable(url, isMainFrame)) return null
  return {
    code: 'ERR_UNKNOWN_URL_SCHEME',
    reason: `a login window does not open ${schemeOf(url)} URLs`,
  }
}
