import { isHttpUrl } from '../../../shared/http-url.ts'
import type { NetworkFailure } from '../../../shared/trace.ts'
import { matchCallback } from '../../callback-match.ts'
import type { AuthorizationTask, UserAgentResult } from '../user-agent.ts'
import { isKeptFromNetwork } from './callback-origin.ts'
import {
  emptyErrorPage,
  keptFromNetwork,
  navigationGivenUp,
  passwordAskedFor,
} from './load-failure.ts'

/** A document that the main window asked for and that cannot be shown. */
export interface DocumentFailure {
  readonly url: string
  readonly error: NetworkFailure
  /** Id of the hop in the trace. */
  readonly evidence: string
  /** It belongs to the authorization request itself and its redirects: nothing was shown before. */
  readonly isFirst: boolean
  /** Present where it was answered, and the browser shows nothing of the response. */
  readonly status?: number | undefined
}

type Failed = Extract<UserAgentResult, { kind: 'failed' }>

/** Decides whether the login is over because of it; `null` where a person, or the page, may go on. */
export function judgeDocumentFailure(
  failure: DocumentFailure,
  task: AuthorizationTask,
  { headless }: { headless: boolean },
): Failed | null {
  const { url, error, evidence, isFirst, status } = failure
  if (isBlockedNeighbour(failure, task)) return callbackDiffers(failure, task)
  // A page may try to open an app and go on by itself; a redirect that does so leaves nothing behind.
  if (!isHttpUrl(url)) return isFirst ? unexpectedRedirect(failure, task) : null
  // Other statuses come here too, where a page went on before it was read to its end.
  if (isFirst && (status === 204 || status === 205))
    return { ...noPageToShow(url, `status ${status}`), evidence }
  if (error.code === navigationGivenUp) return null
  if (error.code === emptyErrorPage && isFirst) return refused(failure)
  if (headless)
    return error.code === passwordAskedFor ? needsPassword(failure) : unreachable(failure)
  // Where nothing was shown yet, a person could do nothing but close the window.
  return isFirst && !asksThePerson(error) ? unreachable(failure) : null
}

/** Chromium shows a prompt of its own, where the login itself asks nobody. */
function asksThePerson({ code }: NetworkFailure): boolean {
  return code === passwordAskedFor
}

/** The result where the authorization server answered, but with nothing that a window can show. */
export function noPageToShow(url: string, what: string): Failed {
  return {
    kind: 'failed',
    code: 'authorization-server-no-page',
    message: `Callback: ${new URL(url).host} answered the authorization request with ${what}, not with a page or a redirect.`,
  }
}

function isBlockedNeighbour({ url, error }: DocumentFailure, task: AuthorizationTask): boolean {
  return (
    (error.code === keptFromNetwork || error.code === 'ERR_NAME_NOT_RESOLVED') &&
    isKeptFromNetwork(url, task)
  )
}

/** The result where a login went beside the callback, to what a run keeps from the network. */
export function callbackDiffers(
  { url, evidence }: Pick<DocumentFailure, 'url' | 'evidence'>,
  task: AuthorizationTask,
): Failed {
  const { host, pathname } = new URL(url)
  const { reason } = matchCallback(url, task.callbackUrl)
  return {
    kind: 'failed',
    code: 'callback-differs',
    message: `Callback: the login went to ${host}${pathname}, which is not the callback URL (${reason}); a run keeps the rest of the callback's host from the network.`,
    evidence,
  }
}

function unexpectedRedirect({ url, evidence }: DocumentFailure, task: AuthorizationTask): Failed {
  const { reason } = matchCallback(url, task.callbackUrl)
  return {
    kind: 'failed',
    code: 'unexpected-redirect',
    message: `Callback: the authorization server redirected to a ${new URL(url).protocol} URL that is not the callback URL (${reason}).`,
    evidence,
  }
}

function refused({ url, status, evidence }: DocumentFailure): Failed {
  const { host, pathname } = new URL(url)
  return {
    kind: 'failed',
    code: 'authorization-server-refused',
    message: `Callback: ${host}${pathname} answered with status ${status} and an empty page.`,
    evidence,
  }
}

function needsPassword({ url, evidence }: DocumentFailure): Failed {
  const { host, pathname } = new URL(url)
  return {
    kind: 'failed',
    code: 'http-authentication-needed',
    message: `Callback: ${host}${pathname} asks for a name and password by HTTP authentication, and nobody gave them; run it where a person can be asked.`,
    evidence,
  }
}

function unreachable({ url, error, evidence }: DocumentFailure): Failed {
  return {
    kind: 'failed',
    code: 'authorization-server-unreachable',
    message: `Callback: ${new URL(url).host} could not be opened: ${error.message} (${error.code}).`,
    evidence,
  }
}
