import type { BrowserWindow, Session } from 'electron'
import type { AuthorizationTask, UserAgentResult } from '../../engine/user-agents/user-agent.ts'
import type { Navigation } from '../../shared/trace.ts'
import type { CallbackGate } from './callback-gate.ts'
import type { NavigationTrace } from './navigation-trace.ts'
import type { PopupLimit } from './open-popups.ts'

/** What the parts of one login share. */
export interface LoginContext {
  readonly task: AuthorizationTask
  readonly session: Session
  readonly gate: CallbackGate
  readonly navigations: NavigationTrace
  readonly popups: PopupLimit
  readonly window: BrowserWindow
  /**
   * Set once the login's own window shows a page of a server. Its URL does not tell: after a failed
   * load it is the failed one, because Chromium shows an error page under it.
   */
  hasShownPage: boolean
  /** Ends the login; only the first end counts. */
  end(result: UserAgentResult): void
  /** Ends the login because of a fault of this program's own. */
  breakDown(error: unknown): void
}

/** Which of the login's frames a document belongs to. */
export function frameOf(
  { window }: Pick<LoginContext, 'window'>,
  webContentsId: number | undefined,
  isMainFrame: boolean,
): Navigation['frame'] {
  if (!isMainFrame) return 'subframe'
  return webContentsId === window.webContents.id ? 'main' : 'popup'
}
