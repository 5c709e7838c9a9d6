import { nameRequest } from '../../../shared/name-request.ts'
import type { Exchange, Navigation, TraceEvent } from '../../../shared/trace.ts'

/** How a hop ended: its HTTP status, or what took its place. */
export function endOfHop(event: Navigation | Exchange): string {
  if (event.kind === 'navigation' && event.state === 'held') return 'held'
  if (event.error) return 'failed'
  return event.response ? String(event.response.status) : '…'
}

/** A trace event in a few words, by which its row is known again: `POST id.example.com/token · 401`. */
export function nameEvent(event: TraceEvent): string {
  return event.kind === 'note' ? event.name : `${nameRequest(event.request)} · ${endOfHop(event)}`
}
