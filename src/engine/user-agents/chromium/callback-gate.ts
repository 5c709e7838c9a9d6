import type { CDPSession } from 'playwright'
import { isHttpUrl } from '../../../shared/http-url.ts'
import type { Body } from '../../../shared/trace.ts'
import { matchCallback } from '../../callback-match.ts'
import { redirectTargetOf } from '../redirect-target.ts'
import type { AuthorizationTask, ReceivedCallback } from '../user-agent.ts'
import { closedUrlPatterns, isKeptFromNetwork } from '../windowed/callback-origin.ts'
import { readDocumentBody } from './document-body.ts'
import {
  callbackAfterRedirect,
  callbackFrom,
  fullUrlOf,
  headersOf,
  type PausedRequest,
} from './paused-request.ts'

/** Who is told of what the gate kept from the network. */
export interface GateListener {
  /** A navigation to the callback URL, held before its first byte; `via` is the redirect to it. */
  onCallback(callback: ReceivedCallback, via?: PausedRequest): void
  /** The source of a document that is about to be shown, where the task asks for it. */
  onDocument(url: string, body: Body): void
}

type RequestPatterns = {
  urlPattern: string
  resourceType?: 'Document'
  requestStage?: 'Request' | 'Response'
}[]

/**
 * Keeps the callback from the network: browser-wide interception, set up before the first page, so
 * that it also holds in popups and frames and for redirects of any kind. A held navigation is never
 * answered. An answer, even an empty page, would commit a document of the callback's origin, and
 * the browser would then ask that origin for its icon with the callback's URL as the referrer.
 */
export async function installCallbackGate(
  cdp: CDPSession,
  task: AuthorizationTask,
  listener: GateListener,
): Promise<void> {
  cdp.on('Fetch.requestPaused', (paused) => {
    decide(cdp, task, listener, paused).catch(() => {
      // The browser is gone, and the request with it.
    })
  })
  // Where nobody can be asked and no proxy is to be answered, Chromium does what it does by itself.
  const handleAuthRequests = task.ask !== undefined || task.network !== undefined
  await cdp.send('Fetch.enable', { patterns: patternsFor(task), handleAuthRequests })
}

function patternsFor(task: AuthorizationTask): RequestPatterns {
  // Chromium's patterns are globs: all documents pass by here, and `matchCallback` decides.
  const documents = { urlPattern: '*', resourceType: 'Document', requestStage: 'Request' } as const
  const answered = { ...documents, requestStage: 'Response' } as const
  // A custom scheme never becomes a request that can be paused; the response that redirects to it does.
  if (!isHttpUrl(task.callbackUrl)) return [documents, answered]
  const closed = closedUrlPatterns(task).map((urlPattern) => ({ urlPattern }))
  return task.keepDocuments ? [documents, ...closed, answered] : [documents, ...closed]
}

async function decide(
  cdp: CDPSession,
  task: AuthorizationTask,
  listener: GateListener,
  paused: PausedRequest,
): Promise<void> {
  const { requestId } = paused
  const callback = callbackOf(paused, task)
  if (callback && paused.resourceType === 'Document') return listener.onCallback(...callback)
  if (callback || isKeptFromNetwork(paused.request.url, task)) {
    await cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    return
  }
  if (task.keepDocuments) await tellDocument(cdp, listener, paused)
  await cdp.send('Fetch.continueRequest', { requestId })
}

async function tellDocument(
  cdp: CDPSession,
  listener: GateListener,
  paused: PausedRequest,
): Promise<void> {
  try {
    const body = await readDocumentBody(cdp, paused)
    if (body) listener.onDocument(paused.request.url, body)
  } catch {
    // The page is shown all the same.
  }
}

function callbackOf(
  paused: PausedRequest,
  { callbackUrl }: AuthorizationTask,
): Parameters<GateListener['onCallback']> | null {
  const { request, responseStatusCode: status } = paused
  if (status === undefined)
    return matchCallback(fullUrlOf(request), callbackUrl).matched ? [callbackFrom(request)] : null
  const target = redirectTargetOf(fullUrlOf(request), status, headersOf(paused))
  if (target === null || !matchCallback(target, callbackUrl).matched) return null
  return [callbackAfterRedirect(request, status, target), paused]
}
