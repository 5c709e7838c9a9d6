import { judgeDocumentFailure } from '../../engine/user-agents/windowed/document-failure.ts'
import { loadFailure } from '../../engine/user-agents/windowed/load-failure.ts'
import type { LoginContext } from './login-context.ts'

/** Why a request to the application behind the callback URL is kept from the network. */
export const neighbourReason =
  'the application behind the callback URL gets no request during a login'

/** A document that cannot be shown. */
export interface FailedDocument {
  readonly webContentsId: number | undefined
  readonly url: string
  /** A text with Chromium's name of the error in it, for example `net::ERR_TIMED_OUT`. */
  readonly error: string
  /** Absent: the newest hop of its page. */
  readonly evidence?: string | undefined
}

/** Ends the login where its own window cannot show a document and nobody could go on from there. */
export function judgeFailure(login: LoginContext, failed: FailedDocument): void {
  const { gate, navigations, window, task } = login
  const { webContentsId, url } = failed
  if (gate.closed || webContentsId === undefined || webContentsId !== window.webContents.id) return
  const newest = navigations.newestOf(webContentsId)
  const evidence = failed.evidence ?? newest?.eventId
  if (evidence === undefined) return
  const isFirst = !login.hasShownPage
  const error = loadFailure(failed.error)
  const failure = { url, error, evidence, isFirst, status: newest?.status }
  // As without a window: Electron has no page on which a person could go on at their own risk.
  const result = judgeDocumentFailure(failure, task, { headless: isFirst })
  if (result !== null) login.end(result)
}
