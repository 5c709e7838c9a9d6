import type { Redactor } from '../../shared/redaction.ts'
import type { RequestDifference } from '../../shared/replay.ts'
import { abortedCode, type Exchange, type TracedRequest } from '../../shared/trace.ts'
import { describeBody } from '../http/body-text.ts'
import type { HttpOutcome, HttpRequest, SendHttpRequest } from '../http/http-message.ts'
import { maskEvent } from '../mask-event.ts'
import { findRequestDifference } from './find-request-difference.ts'
import { wholeBodyOf, withoutTransport } from './recorded-body.ts'
import type { Recording } from './recording.ts'

/** How a replay ends the run where it stands, by throwing. */
interface ReplayEndings {
  readonly stop: (difference: RequestDifference) => never
  /** As the recorded run was broken off. */
  readonly interrupt: () => never
}

/** Answers each request with the response that the same request got in the recording, once. */
export function createReplaySend(
  { exchanges, interruption }: Recording,
  secrets: Redactor,
  { stop, interrupt }: ReplayEndings,
): SendHttpRequest {
  const left = [...exchanges]
  return async (request, { signal }) => {
    signal.throwIfAborted()
    const masked = maskRequest(request, secrets)
    // A script's requests may run side by side, so their order is not that of the recording.
    const same = left.findIndex((e) => findRequestDifference(e.request, masked) === null)
    if (same === -1) return stop(describeDifference(left, masked))
    const [exchange] = left.splice(same, 1)
    // The run was broken off while it waited for this answer.
    if (interruption !== null && exchange?.error?.code === abortedCode) return interrupt()
    return exchange ? outcomeOf(exchange, stop) : stop(describeDifference(left, masked))
  }
}

function maskRequest(
  { method, url, headers, body }: HttpRequest,
  secrets: Redactor,
): TracedRequest {
  const request = { method, url, headers, body: describeBody(body, headers) }
  const event = { kind: 'exchange', purpose: 'profile-script', request } as const
  const masked = maskEvent({ ...event, timings: {}, durationMs: 0 }, secrets)
  return masked.kind === 'exchange' ? masked.request : request
}

/** What differs from the recorded request to the same place; where there is none, the request itself. */
function describeDifference(left: readonly Exchange[], masked: TracedRequest): RequestDifference {
  const similar = left.find(({ request }) => placeOf(request) === placeOf(masked))
  const difference = similar ? findRequestDifference(similar.request, masked) : null
  const [next] = left
  return (
    difference ?? {
      place: 'request',
      recorded: next ? placeOf(next.request) : null,
      replayed: placeOf(masked),
    }
  )
}

function placeOf({ method, url }: TracedRequest): string {
  return `${method} ${url.split('?', 1)[0]}`
}

function outcomeOf(
  exchange: Exchange,
  stop: (difference: RequestDifference) => never,
): HttpOutcome {
  const { request, response, error, timings, durationMs } = exchange
  const measured = { sentHeaders: request.headers, timings, durationMs }
  if (response === undefined) {
    const failure = error ?? { code: 'UNKNOWN', message: 'the recording holds no response' }
    return { ...measured, kind: 'failed', failure }
  }
  const { status, statusText } = response
  const body = wholeBodyOf(response.body)
  if (body === null)
    return stop({
      place: `response of ${placeOf(request)}`,
      recorded: 'a body that the recording does not hold whole',
      replayed: null,
    })
  return {
    ...measured,
    kind: 'answered',
    response: { status, statusText, headers: withoutTransport(response.headers), body },
  }
}
