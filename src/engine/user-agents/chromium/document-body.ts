import type { CDPSession } from 'playwright'
import type { Body } from '../../../shared/trace.ts'
import { describeBody } from '../../http/body-text.ts'
import { headerOf } from '../../http/http-message.ts'
import { redirectTargetOf } from '../redirect-target.ts'
import { headersOf, type PausedRequest } from './paused-request.ts'

/** Bytes; a longer page is left alone. */
const bodyLimit = 5_000_000

/**
 * Reads the source of a document whose response is held, or `null` where there is none to show. It
 * is read here, before the page has it, because a page that goes on at once takes its source along.
 */
export async function readDocumentBody(
  cdp: CDPSession,
  paused: PausedRequest,
): Promise<Body | null> {
  if (!isReadable(paused)) return null
  const { requestId } = paused
  const { body, base64Encoded } = await cdp.send('Fetch.getResponseBody', { requestId })
  // Chromium has undone the content encoding.
  const bytes = Buffer.from(body, base64Encoded ? 'base64' : 'utf8')
  // Not every response tells its length before.
  return bytes.length <= bodyLimit ? (describeBody(bytes, []) ?? null) : null
}

function isReadable(paused: PausedRequest): boolean {
  const { request, responseStatusCode: status } = paused
  const headers = headersOf(paused)
  if (status === undefined || redirectTargetOf(request.url, status, headers) !== null) return false
  // A download is no page, and may never end.
  if (headerOf(headers, 'content-disposition')?.startsWith('attachment')) return false
  const type = headerOf(headers, 'content-type') ?? ''
  const length = Number(headerOf(headers, 'content-length') ?? 0)
  return /^(?:text\/|application\/(?:\w+\+)?(?:json|xml))/i.test(type) && length <= bodyLimit
}
