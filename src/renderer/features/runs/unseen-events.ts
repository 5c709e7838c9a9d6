import type { Run, RunEvent } from '../../../shared/run.ts'

/**
 * The events that a run that was fetched whole does not hold yet. Batches that were on their way
 * when it was fetched bring some of its events again; of those only console lines and findings
 * would be added twice.
 */
export function unseenEvents(snapshot: Run, events: readonly RunEvent[]): readonly RunEvent[] {
  if (snapshot.outcome !== null) return []
  const lastLineAt = snapshot.console.at(-1)?.at ?? -1
  return events.filter((event) => {
    if (event.kind === 'console') return event.line.at > lastLineAt
    if (event.kind === 'findings') return snapshot.findings.length === 0
    return true
  })
}
