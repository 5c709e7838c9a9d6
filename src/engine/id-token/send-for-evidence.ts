import type { HttpRequest } from '../http/http-message.ts'
import type { TracedOutcome } from '../http/send-traced.ts'

/**
 * Sends one request and records it, so that what it shows can be pointed at. Follows no redirect;
 * rejects only when the run is aborted.
 */
export type SendForEvidence = (request: HttpRequest) => Promise<TracedOutcome>

/** Milliseconds until an issuer must have answered: metadata is a small static file. */
export const idTokenRequestTimeout = 10_000

/** Bytes of a discovery document or key set. */
export const idTokenResponseLimit = 1_000_000
