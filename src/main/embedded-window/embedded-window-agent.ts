import type { App, BrowserWindow, Session } from 'electron'
import { ProxyError } from '../../engine/http/proxy-error.ts'
import type {
  AuthorizationTask,
  UserAgent,
  UserAgentResult,
} from '../../engine/user-agents/user-agent.ts'
import { navigationGivenUp } from '../../engine/user-agents/windowed/load-failure.ts'
import { proxyUnusable } from '../../engine/user-agents/windowed/proxy-unusable.ts'
import type { SessionDeciders } from '../security/session-deciders.ts'
import { CallbackGate } from './callback-gate.ts'
import { findTaskProblem } from './check-task.ts'
import { handleCallbackScheme, takeFromScheme } from './custom-scheme.ts'
import { decideByAsking } from './decide-by-asking.ts'
import { judgeFailure } from './document-failures.ts'
import { guardContents, guardEveryContents } from './guard-contents.ts'
import { watchRequests } from './hold-callback.ts'
import type { LoginContext } from './login-context.ts'
import { NavigationTrace } from './navigation-trace.ts'
import { loginWindowOptions, PopupLimit } from './open-popups.ts'
import { setSessionProxy } from './session-network.ts'
import { type LoginSession, type SessionFactory, SessionPool } from './session-pool.ts'
import { watchDownloads } from './watch-downloads.ts'
import { watchWindow } from './watch-window.ts'

/** What of Electron the login windows are made with. */
export interface WindowSystem {
  readonly app: App
  readonly BrowserWindow: typeof BrowserWindow
  readonly session: SessionFactory
  readonly deciders: SessionDeciders
}

/** The embedded window, with what it keeps from run to run. */
export interface EmbeddedWindowAgent extends UserAgent {
  /** Clears the kept sign-in of a connection; no login of it may go on. */
  forgetSignIn(connectionName: string): Promise<void>
}

/**
 * The embedded window: shows the authorization server in a popup window with a session of its own
 * and takes the callback before it leaves, whatever the callback URL is. One agent serves all runs.
 */
export function createEmbeddedWindowAgent(system: WindowSystem): EmbeddedWindowAgent {
  const pool = new SessionPool(system.session)
  return {
    kind: 'embedded-window',
    forgetSignIn: (connectionName) => pool.forget(connectionName),
    authorize: async (task, signal) => {
      signal.throwIfAborted()
      const problem = findTaskProblem(task)
      if (problem !== null) return problem
      const used = pool.acquire(task.keepSignedIn)
      try {
        await setSessionProxy(used.session, task)
        signal.throwIfAborted()
        return await showLogin(system, used, task, signal)
      } catch (error) {
        if (error instanceof ProxyError) return proxyUnusable(task, error)
        throw error
      } finally {
        pool.release(used).catch(() => {})
      }
    },
  }
}

async function showLogin(
  { app, BrowserWindow, deciders }: WindowSystem,
  { session, router }: LoginSession,
  task: AuthorizationTask,
  signal: AbortSignal,
): Promise<UserAgentResult> {
  const { promise: end, resolve, reject } = Promise.withResolvers<UserAgentResult>()
  const cleanUps = [() => router.detach(), () => destroyWindows(BrowserWindow, session)]
  try {
    const login: LoginContext = {
      task,
      session,
      window: new BrowserWindow(loginWindowOptions(session)),
      gate: new CallbackGate(task, (callback) => resolve({ kind: 'callback', callback })),
      navigations: new NavigationTrace(task.trace),
      popups: new PopupLimit(),
      hasShownPage: false,
      end: resolve,
      breakDown: reject,
    }
    const over = new AbortController()
    cleanUps.push(() => over.abort(), deciders.set(session, decideByAsking(task, over.signal)))
    cleanUps.push(onAbort(signal, () => reject(signal.reason)))
    router.attach(watchRequests(login))
    // The window's own page was there before anybody could listen for its creation.
    guardContents(login.window.webContents, login)
    cleanUps.push(guardEveryContents(app, login), watchDownloads(login))
    cleanUps.push(
      handleCallbackScheme(session, task.callbackUrl, (request) =>
        takeFromScheme(login, request).catch(login.breakDown),
      ),
    )
    watchWindow(login)
    // Only this rejection tells of a first load that is given up, for a 204 for example. It calls
    // that ERR_FAILED, as nothing else; of real failures did-fail-load has told before.
    login.window.loadURL(task.url).catch(() => {
      const webContentsId = login.window.isDestroyed() ? undefined : login.window.webContents.id
      judgeFailure(login, { webContentsId, url: task.url, error: navigationGivenUp })
    })
    return await end
  } finally {
    for (const cleanUp of cleanUps) cleanUp()
  }
}

function onAbort(signal: AbortSignal, listener: () => void): () => void {
  signal.addEventListener('abort', listener, { once: true })
  return () => signal.removeEventListener('abort', listener)
}

// `destroy`, because `close` would let a page's `beforeunload` keep its window.
function destroyWindows(Windows: typeof BrowserWindow, session: Session): void {
  for (const window of Windows.getAllWindows())
    if (window.webContents.session === session) window.destroy()
}
