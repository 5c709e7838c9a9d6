import type { HttpRequest, SendHttpRequest } from '../http/http-message.ts'
import { sendTraced, type TracedOutcome } from '../http/send-traced.ts'
import type { TraceRecorder } from '../trace-recorder.ts'

/**
 * Sends one request and records it, so that what it shows can be pointed at. Follows no redirect;
 * rejects only when the run is aborted.
 */
export type SendForEvidence = (request: HttpRequest) => Promise<TracedOutcome>

/** Milliseconds until an issuer must have answered: metadata is a small static file. */
const requestTimeout = 10_000

/** Bytes of a discovery document or key set. */
export const documentLimit = 1_000_000

/** Makes the sender of an ID token's requests from a run's own client and trace. */
export function createSendForEvidence(
  send: SendHttpRequest,
  trace: TraceRecorder,
  signal: AbortSignal,
): SendForEvidence {
  const options = { signal, timeoutMs: requestTimeout, maxResponseSize: documentLimit }
  return (request) => sendTraced(send, trace, 'id-token', request, options)
}
