import type {
  BrowserWindowConstructorOptions,
  HandlerDetails,
  Session,
  WindowOpenHandlerResponse,
} from 'electron'
import { isHttpUrl } from '../../shared/http-url.ts'
import { safeWebPreferences } from '../security/web-preferences.ts'
import { neighbourReason } from './document-failures.ts'
import type { LoginContext } from './login-context.ts'
import { schemeOf } from './web-url.ts'

const popupLimit = 20

/** Counts the popups of one login: more than a few are a mistake or an attack. */
export class PopupLimit {
  #opened = 0

  get reached(): boolean {
    return this.#opened >= popupLimit
  }

  count(): void {
    this.#opened++
  }
}

/** The options of every window of a login. There is no preload: a login page gets nothing of ours. */
export function loginWindowOptions(session: Session): BrowserWindowConstructorOptions {
  return {
    width: 560,
    height: 760,
    title: 'Sign in',
    autoHideMenuBar: true,
    fullscreenable: false,
    // The session is named because a popup opened by a modified click would else get the default one.
    webPreferences: { ...safeWebPreferences, session },
  }
}

/**
 * Decides what becomes of a window that a login page opens: a popup in the same session, the
 * callback itself, or nothing.
 *
 * @see Electron security checklist, items 13 and 14
 */
export function decideWindowOpen(
  login: LoginContext,
  details: Pick<HandlerDetails, 'url' | 'postBody'>,
): WindowOpenHandlerResponse {
  if (login.gate.closed) return { action: 'deny' }
  if (login.gate.match(details.url).matched) return takeFromPopup(login, details)
  const reason = findRefusal(login, details.url)
  if (reason !== null) {
    const { url } = details
    const callback = login.gate.match(url)
    login.navigations.stopped({ frame: 'popup', url, callback, code: 'WINDOW_REFUSED', reason })
    return { action: 'deny' }
  }
  login.popups.count()
  return { action: 'allow', overrideBrowserWindowOptions: loginWindowOptions(login.session) }
}

function findRefusal(login: LoginContext, url: string): string | null {
  if (login.popups.reached) return `a login opens at most ${popupLimit} popup windows`
  if (login.gate.isNeighbour(url)) return neighbourReason
  if (isHttpUrl(url) || url === 'about:blank' || url === '') return null
  return `a login window does not open ${schemeOf(url)} URLs`
}

function takeFromPopup(
  { gate, navigations }: LoginContext,
  { url, postBody }: Pick<HandlerDetails, 'url' | 'postBody'>,
): WindowOpenHandlerResponse {
  const body = postBody && bodyOf(postBody)
  const method = body === undefined ? 'GET' : 'POST'
  navigations.stopped({ frame: 'popup', method, url, body, callback: gate.match(url) })
  gate.take({ method, url, body })
  return { action: 'deny' }
}

function bodyOf({ data }: NonNullable<HandlerDetails['postBody']>): string {
  const parts = data.map((part) => (part.type === 'rawData' ? part.bytes : Buffer.alloc(0)))
  return Buffer.concat(parts).toString('utf8')
}
