import { Redactor } from '../shared/redaction.ts'
import type { Exchange, TraceEvent } from '../shared/trace.ts'
import { HttpClient } from './http/http-client.ts'
import type { HttpRequest } from './http/http-message.ts'
import type { Network } from './http/network.ts'
import { sendTraced, type TracedOutcome } from './http/send-traced.ts'
import { RunClock } from './run-clock.ts'
import { TraceRecorder } from './trace-recorder.ts'

/** Bytes of one answer. */
const responseLimit = 2_000_000

/** Milliseconds: less than that is too little for any server. */
const shortestRequest = 500

/** Requests outside a run, each recorded and masked like those of one. */
export interface Investigation {
  readonly secrets: Redactor
  readonly recorder: TraceRecorder
  /** Sends one request and records it. Rejects only with the signal's reason. */
  readonly send: (request: HttpRequest) => Promise<TracedOutcome>
  /** Another request is worth beginning. */
  readonly hasTime: () => boolean
  /** What was recorded so far. */
  readonly trace: () => readonly TraceEvent[]
  /** Closes every connection. */
  readonly close: () => Promise<void>
}

interface InvestigationOptions {
  readonly signal: AbortSignal
  /** Milliseconds until one request must have been answered. */
  readonly requestTimeout: number
  /** Milliseconds for all requests together. */
  readonly timeLimit: number
  /** How requests leave this machine; absent: directly. */
  readonly network?: Network | undefined
  /** Hears of each trace event as it comes, masked. */
  readonly onTraced?: ((event: TraceEvent) => void) | undefined
}

/** Opens the trace and the HTTP client of one preflight or one series of probes. */
export function openInvestigation(
  purpose: Exchange['purpose'],
  { signal, requestTimeout, timeLimit, network, onTraced }: InvestigationOptions,
): Investigation {
  const secrets = new Redactor()
  const events: TraceEvent[] = []
  const recorder = new TraceRecorder(secrets, new RunClock(), (event) => {
    events.push(event)
    onTraced?.(event)
  })
  const client = new HttpClient({ connections: 3, network })
  const timeLeft = () => timeLimit - recorder.now()
  return {
    secrets,
    recorder,
    send: (request) =>
      sendTraced(client.send, recorder, purpose, request, {
        signal,
        timeoutMs: Math.max(Math.min(requestTimeout, timeLeft()), 1),
        maxResponseSize: responseLimit,
      }),
    hasTime: () => timeLeft() > shortestRequest,
    trace: () => events,
    close: () => client.close(),
  }
}
