import type { TraceEvent } from '../../../shared/trace.ts'
import { isFailureNote } from '../../../shared/trace-notes.ts'
import { matcherOf } from '../../components/match-words.ts'

export type TraceKind = 'all' | 'navigation' | 'exchange' | 'note' | 'failed'

export interface TraceFilter {
  readonly kind: TraceKind
  readonly text: string
}

export const everything: TraceFilter = { kind: 'all', text: '' }

/** The events of that kind in which every word of the text occurs. */
export function filterTrace(
  trace: readonly TraceEvent[],
  { kind, text }: TraceFilter,
): readonly TraceEvent[] {
  if (kind === 'all' && text.trim() === '') return trace
  const matches = matcherOf(text)
  return trace.filter((event) => isOfKind(event, kind) && matches(textOf(event)))
}

function isOfKind(event: TraceEvent, kind: TraceKind): boolean {
  if (kind === 'all') return true
  if (kind !== 'failed') return event.kind === kind
  if (event.kind === 'note') return isFailureNote(event.name)
  return event.error !== undefined || (event.response?.status ?? 0) >= 400
}

function textOf(event: TraceEvent): string {
  if (event.kind === 'note') return `${event.name} ${event.text}`
  const { request, response, error } = event
  const held = event.kind === 'navigation' && event.state === 'held' ? 'held' : ''
  return [request.method, request.url, response?.status, response?.statusText, error?.code, held]
    .filter(Boolean)
    .join(' ')
}
