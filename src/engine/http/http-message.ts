import type { HeaderList, NetworkFailure, Timings } from '../../shared/trace.ts'

/** One HTTP request as it goes out: header names and order are kept as given. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: HeaderList
  readonly body?: string | Uint8Array | undefined
}

/** One HTTP response as it came in: the body is what was on the wire, not decompressed. */
export interface HttpResponse {
  readonly status: number
  readonly statusText: string
  /** Names in lower case. */
  readonly headers: HeaderList
  readonly body: Uint8Array
}

/** A request that was answered, or the reason below HTTP why it was not. */
export type HttpOutcome = Measured &
  (
    | { readonly kind: 'answered'; readonly response: HttpResponse }
    | { readonly kind: 'failed'; readonly failure: NetworkFailure }
  )

interface Measured {
  /** The header lines that really went out; absent where nothing did. */
  readonly sentHeaders?: HeaderList | undefined
  readonly timings: Timings
  readonly durationMs: number
}

export interface SendOptions {
  readonly signal: AbortSignal
  /** Until the whole response is there. */
  readonly timeoutMs: number
  /** Bytes; a longer response fails with the code `RESPONSE_TOO_LARGE`. */
  readonly maxResponseSize: number
  /**
   * Not where the name of the host leads to this computer or its network: the request fails. Behind a
   * proxy it is the proxy that looks names up, so there only the caller's look at the URL counts.
   */
  readonly publicOnly?: boolean
}

/**
 * Sends one request and never follows redirects. Rejects only with `signal.reason`: what a server or
 * a network does is an outcome.
 */
export type SendHttpRequest = (request: HttpRequest, options: SendOptions) => Promise<HttpOutcome>

/** The first header of that name (any case), or `undefined`. */
export function headerOf(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return headers.find(([n]) => n.toLowerCase() === wanted)?.[1]
}
