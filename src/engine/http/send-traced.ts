import type { Exchange, TracedRequest } from '../../shared/trace.ts'
import type { TraceRecorder } from '../trace-recorder.ts'
import { describeBody } from './body-text.ts'
import type { HttpOutcome, HttpRequest, SendHttpRequest, SendOptions } from './http-message.ts'

/** An outcome, and the id of the trace event that shows it. */
export interface TracedOutcome {
  readonly outcome: HttpOutcome
  readonly evidence: string
}

/** Sends one request and records it, answered or not. Rejects only with `options.signal.reason`. */
export async function sendTraced(
  send: SendHttpRequest,
  trace: TraceRecorder,
  purpose: Exchange['purpose'],
  request: HttpRequest,
  options: SendOptions,
): Promise<TracedOutcome> {
  const open = trace.openExchange(purpose, describeRequest(request, request.headers))
  try {
    const outcome = await send(request, options)
    return { outcome, evidence: open.end(describeExchange(request, outcome)) }
  } catch (reason) {
    open.giveUp()
    throw reason
  }
}

/** The parts of a trace event that an HTTP request and its outcome fill. */
export function describeExchange(request: HttpRequest, outcome: HttpOutcome) {
  return {
    request: describeRequest(request, outcome.sentHeaders ?? request.headers),
    ...(outcome.kind === 'answered'
      ? {
          response: {
            status: outcome.response.status,
            statusText: outcome.response.statusText,
            headers: outcome.response.headers,
            body: describeBody(outcome.response.body, outcome.response.headers),
          },
        }
      : { error: outcome.failure }),
    timings: outcome.timings,
    durationMs: outcome.durationMs,
  }
}

/** The request as a trace shows it, with the headers that were or will be sent. */
export function describeRequest(
  { method, url, body }: HttpRequest,
  headers: HttpRequest['headers'],
): TracedRequest {
  return { method, url, headers, body: describeBody(body, headers) }
}
