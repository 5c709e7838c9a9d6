import type { HttpRequest, SendHttpRequest } from '../http/http-message.ts'
import { sendTraced, type TracedOutcome } from '../http/send-traced.ts'
import type { TraceRecorder } from '../trace-recorder.ts'
import { isOnOwnHost } from './url-rules.ts'

/**
 * Sends one request and records it, so that what it shows can be pointed at. Follows no redirect;
 * rejects only when the run is aborted.
 */
export type SendForEvidence = (request: HttpRequest) => Promise<TracedOutcome>

/** Milliseconds until an issuer must have answered: metadata is a small static file. */
const requestTimeout = 10_000

/** Bytes of a discovery document or key set. */
export const documentLimit = 1_000_000

/**
 * Makes the sender of an ID token's requests from a run's own client and trace.
 *
 * @param ownUrls of the connection, whose hosts alone may be on this computer or its network
 */
export function createSendForEvidence(
  send: SendHttpRequest,
  trace: TraceRecorder,
  signal: AbortSignal,
  ownUrls: readonly string[],
): SendForEvidence {
  const options = { signal, timeoutMs: requestTimeout, maxResponseSize: documentLimit }
  return (request) => {
    const publicOnly = !isOnOwnHost(request.url, ownUrls)
    return sendTraced(send, trace, 'id-token', request, { ...options, publicOnly })
  }
}
