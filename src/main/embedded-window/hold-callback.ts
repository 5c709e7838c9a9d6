import type { OnBeforeRequestListenerDetails } from 'electron'
import type { UserAgentResult } from '../../engine/user-agents/user-agent.ts'
import { keptFromNetwork } from '../../engine/user-agents/windowed/load-failure.ts'
import { judgeFailure, neighbourReason } from './document-failures.ts'
import { frameOf, type LoginContext } from './login-context.ts'
import type { RequestListener } from './request-router.ts'
import { ResourceFailures } from './resource-failures.ts'
import { type BlobReader, readUploadBody } from './upload-body.ts'

/**
 * Watches the requests of one login: keeps those to the callback URL from the network, takes the
 * callback from those that load a document, and records every hop of the main frame and the popups,
 * and of all the rest what fails.
 */
export function watchRequests(login: LoginContext): RequestListener {
  const { navigations } = login
  const resources = new ResourceFailures(login)
  return {
    beforeRequest: (details) =>
      holdCallback(login, details).catch((error: unknown) => {
        login.breakDown(error)
        return true
      }),
    sendHeaders: (details) => navigations.sendHeaders(details),
    beforeRedirect: (details) => navigations.beforeRedirect(details),
    responseStarted: (details) => navigations.responseStarted(details),
    completed: (details) =>
      navigations.isHop(details.id) ? navigations.completed(details) : resources.completed(details),
    errorOccurred: (details) =>
      navigations.isHop(details.id)
        ? navigations.errorOccurred(details)
        : resources.errorOccurred(details),
  }
}

async function holdCallback(
  login: LoginContext,
  details: OnBeforeRequestListenerDetails,
): Promise<boolean> {
  const { gate } = login
  if (gate.closed) return true
  const { matched } = gate.match(details.url)
  const mustHold = matched || gate.isNeighbour(details.url)
  const isMainFrame = details.resourceType === 'mainFrame'
  const isDocument = isMainFrame || details.resourceType === 'subFrame'
  // The other documents of iframes are no hops of the login.
  if (isMainFrame || (isDocument && mustHold)) await recordHop(login, details, isMainFrame)
  else if (mustHold) noteHeldResource(login, details)
  return mustHold
}

async function recordHop(
  login: LoginContext,
  details: OnBeforeRequestListenerDetails,
  isMainFrame: boolean,
): Promise<void> {
  const { gate, navigations, session } = login
  const callback = gate.match(details.url)
  const read = await tryReadBody(details, session)
  const body = read.ok ? read.body : undefined
  const url = callback.matched ? gate.withFragment(details.url) : details.url
  const frame = frameOf(login, details.webContentsId, isMainFrame)
  const evidence = navigations.requested(details, { frame, url, callback, body })
  if (callback.matched && !read.ok) login.end(bodyUnreadable(evidence))
  else if (callback.matched)
    gate.take({ method: details.method === 'POST' ? 'POST' : 'GET', url, body })
  else if (gate.isNeighbour(url) && isMainFrame)
    judgeFailure(login, {
      webContentsId: details.webContentsId,
      url,
      error: keptFromNetwork,
      evidence,
    })
}

type ReadBody = { readonly ok: true; readonly body: string | undefined } | { readonly ok: false }

async function tryReadBody(
  { uploadData }: OnBeforeRequestListenerDetails,
  blobs: BlobReader,
): Promise<ReadBody> {
  try {
    return { ok: true, body: await readUploadBody(uploadData, blobs) }
  } catch {
    return { ok: false }
  }
}

function bodyUnreadable(evidence: string): UserAgentResult {
  return {
    kind: 'failed',
    code: 'callback-body-unreadable',
    message: 'Callback: the response came as a form_post, but its body could not be read.',
    evidence,
  }
}

function noteHeldResource({ task }: LoginContext, details: OnBeforeRequestListenerDetails): void {
  task.trace.note(
    'request.held',
    `A page asked for ${details.url} (${details.resourceType}, ${details.method}), but ${neighbourReason}.`,
  )
}
