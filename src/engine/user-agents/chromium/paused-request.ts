import type { HeaderList } from '../../../shared/trace.ts'
import { keepsMethod } from '../redirect-target.ts'
import type { ReceivedCallback } from '../user-agent.ts'

/** What this room reads of a request in Chromium's protocol (its `Network.Request`). */
export interface ProtocolRequest {
  readonly url: string
  /** With its `#`. */
  readonly urlFragment?: string | undefined
  readonly method: string
  readonly postData?: string | undefined
  /** The body in parts, base64; parts that are files have no bytes. */
  readonly postDataEntries?: readonly { readonly bytes?: string | undefined }[] | undefined
}

/** What this room reads of the event `Fetch.requestPaused`. */
export interface PausedRequest {
  readonly requestId: string
  readonly request: ProtocolRequest
  readonly resourceType: string
  /** Present where the response is paused, and not the request. */
  readonly responseStatusCode?: number | undefined
  readonly responseHeaders?:
    | readonly { readonly name: string; readonly value: string }[]
    | undefined
}

/** The URL with its fragment, which the protocol keeps apart. */
export function fullUrlOf({ url, urlFragment }: ProtocolRequest): string {
  return url + (urlFragment ?? '')
}

/** The callback that this request is. */
export function callbackFrom(request: ProtocolRequest): ReceivedCallback {
  return receivedCallback(fullUrlOf(request), request.method, request)
}

/** The callback that the browser would send when it follows a redirect of this request. */
export function callbackAfterRedirect(
  request: ProtocolRequest,
  status: number,
  url: string,
): ReceivedCallback {
  return receivedCallback(url, keepsMethod(status) ? request.method : 'GET', request)
}

export function headersOf(paused: PausedRequest): HeaderList {
  return (paused.responseHeaders ?? []).map(({ name, value }) => [name, value])
}

function receivedCallback(url: string, method: string, from: ProtocolRequest): ReceivedCallback {
  if (method !== 'POST') return { method: 'GET', url }
  const body = bodyOf(from)
  return { method: 'POST', url, ...(body === undefined ? {} : { body }) }
}

function bodyOf({ postData, postDataEntries }: ProtocolRequest): string | undefined {
  // `postData` is left out where the body is long; the parts are not.
  if (!postDataEntries?.length) return postData
  return Buffer.concat(
    postDataEntries.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')),
  ).toString('utf8')
}
