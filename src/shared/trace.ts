/**
 * The trace: everything that happened in a run, in order. All text in it is already masked: secrets
 * stand as placeholders such as `«client_secret»` (see redaction.ts).
 */

/** Header lines in wire order, names as they were sent or received. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** How long each part of an exchange took, in milliseconds; absent parts did not happen. */
export interface Timings {
  readonly dns?: number | undefined
  readonly connect?: number | undefined
  readonly tls?: number | undefined
  readonly send?: number | undefined
  /** Until the first byte of the response. */
  readonly wait?: number | undefined
  readonly receive?: number | undefined
}

export interface Body {
  /** Masked text; for bodies that are not text a short description. */
  readonly text: string
  /** Bytes on the wire, before masking and decompression. */
  readonly size: number
  /** The text is only the beginning. */
  readonly truncated?: boolean | undefined
  /** The text is what a page showed in its window, and not what came over the wire. */
  readonly isVisibleText?: boolean | undefined
  /** The body begins with a byte order mark (U+FEFF), which `text` leaves out. */
  readonly byteOrderMark?: boolean | undefined
  /** The body is compressed, although no `Content-Encoding` header says so. */
  readonly undeclaredCompression?: 'gzip' | 'zlib' | undefined
}

export interface TracedRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeaderList
  readonly body?: Body | undefined
}

export interface TracedResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: HeaderList
  readonly body?: Body | undefined
}

/** The code of a request that nobody waits for any more: it says nothing of the server. */
export const abortedCode = 'ABORTED'

/** Why a request failed below HTTP: `code` is Node's or undici's (`ECONNREFUSED`, `UND_ERR_…`). */
export interface NetworkFailure {
  readonly code: string
  readonly message: string
}

/** Whether a URL is the run's callback, and if not, the first part that differs. */
export interface CallbackMatch {
  readonly matched: boolean
  readonly reason: string
}

interface EventBase {
  /** Unique in the run: `t1`, `t2`, … */
  readonly id: string
  /** Milliseconds since the run started. */
  readonly at: number
}

/** One hop of the user agent. */
export interface Navigation extends EventBase {
  readonly kind: 'navigation'
  readonly frame: 'main' | 'popup' | 'subframe'
  readonly request: TracedRequest
  readonly response?: TracedResponse | undefined
  readonly redirectTarget?: string | undefined
  readonly initiator?: string | undefined
  readonly callback: CallbackMatch
  /** `held`: kept from the network, because it is the callback. */
  readonly state: 'requested' | 'redirected' | 'loaded' | 'held' | 'failed'
  readonly error?: NetworkFailure | undefined
  readonly timings?: Timings | undefined
  readonly durationMs?: number | undefined
}

/** What a request of the workbench itself is for; from `discovery` on they are those of follow-ups. */
export type ExchangePurpose =
  | 'token-exchange'
  | 'id-token'
  | 'profile-script'
  | 'preflight'
  | 'probe'
  | 'discovery'
  | 'refresh'
  | 'revocation'
  | 'introspection'
  | 'logout-script'

/** One HTTP request of the workbench itself, with its response. */
export interface Exchange extends EventBase {
  readonly kind: 'exchange'
  readonly purpose: ExchangePurpose
  readonly request: TracedRequest
  readonly response?: TracedResponse | undefined
  readonly error?: NetworkFailure | undefined
  readonly timings: Timings
  readonly durationMs: number
}

/** Something that is no request: `name` is `object.outcome`, for example `callback.received`. */
export interface Note extends EventBase {
  readonly kind: 'note'
  readonly name: string
  readonly text: string
}

export type TraceEvent = Navigation | Exchange | Note
