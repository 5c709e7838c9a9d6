import { hostAndPath } from '../../../shared/name-request.ts'
import type { Exchange, Navigation, Note, TraceEvent } from '../../../shared/trace.ts'
import { isFailureNote } from '../../../shared/trace-notes.ts'
import { endOfHop } from '../../components/trace-event/name-event.ts'

/** One row of the trace. */
export interface TraceRow {
  readonly id: string
  readonly kind: TraceEvent['kind']
  /** HTTP status, or what took its place. */
  readonly status: string
  readonly tone: 'plain' | 'ok' | 'bad' | 'held' | 'waiting'
  readonly method: string | null
  readonly text: string
  /** Of notes: what they say beside their name. */
  readonly detail: string | null
  /** Milliseconds; `null` where there is none. */
  readonly durationMs: number | null
  /** Place in the waterfall, in percent of the whole run; `null` for notes. */
  readonly bar: { readonly left: number; readonly width: number } | null
}

/** Milliseconds that the waterfall spans. `durationMs` is the run's, or `null` while it goes on. */
export function traceSpan(trace: readonly TraceEvent[], durationMs: number | null): number {
  return trace.reduce((end, event) => Math.max(end, endOf(event)), Math.max(1, durationMs ?? 0))
}

function endOf(event: TraceEvent): number {
  return event.kind === 'note' ? event.at : event.at + (event.durationMs ?? 0)
}

/** The row of an event; made only for those in sight, as there may be ten thousand. */
export function traceRow(event: TraceEvent, span: number): TraceRow {
  if (event.kind === 'note') return noteRow(event)
  const durationMs = event.durationMs ?? null
  return {
    id: event.id,
    kind: event.kind,
    status: endOfHop(event),
    tone: toneOf(event),
    method: event.request.method,
    text: hostAndPath(event.request.url),
    detail: null,
    durationMs,
    bar: { left: (event.at / span) * 100, width: ((durationMs ?? 0) / span) * 100 },
  }
}

function noteRow({ id, name, text }: Note): TraceRow {
  return {
    id,
    kind: 'note',
    status: '',
    tone: isFailureNote(name) ? 'bad' : 'plain',
    method: null,
    text: name,
    detail: text,
    durationMs: null,
    bar: null,
  }
}

function toneOf(event: Navigation | Exchange): TraceRow['tone'] {
  if (event.kind === 'navigation' && event.state === 'held') return 'held'
  if (event.error) return 'bad'
  if (!event.response) return 'waiting'
  const { status } = event.response
  return status >= 400 ? 'bad' : status >= 300 ? 'plain' : 'ok'
}
