import type { ApiEvent } from '../../shared/api/api.ts'

/** The same news in fewer events: of each list and status only the newest, runs in one piece. */
export function coalesceEvents(events: readonly ApiEvent[]): readonly ApiEvent[] {
  const coalesced: ApiEvent[] = []
  for (const event of events) {
    const newest = coalesced.at(-1)
    if (event.kind === 'run') {
      if (newest?.kind === 'run' && newest.runId === event.runId)
        coalesced[coalesced.length - 1] = { ...newest, events: [...newest.events, ...event.events] }
      else coalesced.push(event)
    } else if (event.kind === 'investigation') coalesced.push(event)
    else {
      const older = coalesced.findIndex(({ kind }) => kind === event.kind)
      if (older !== -1) coalesced.splice(older, 1)
      coalesced.push(event)
    }
  }
  return coalesced
}

/** How many events wait, those of runs counted one by one. */
export function countEvents(events: readonly ApiEvent[]): number {
  return events.reduce((sum, event) => sum + (event.kind === 'run' ? event.events.length : 1), 0)
}
