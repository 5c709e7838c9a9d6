import { RunClock } from '../../src/engine/run-clock.ts'
import { TraceRecorder } from '../../src/engine/trace-recorder.ts'
import { Redactor } from '../../src/shared/redaction.ts'
import type { Navigation, TraceEvent } from '../../src/shared/trace.ts'

/** A trace recorder whose events can be read back, newest state of each. */
export function createTraceLog() {
  const byId = new Map<string, TraceEvent>()
  const trace = new TraceRecorder(new Redactor(), new RunClock(), (event) =>
    byId.set(event.id, event),
  )
  const events = () => [...byId.values()]
  const navigations = () => events().filter((e): e is Navigation => e.kind === 'navigation')
  return { trace, events, navigations }
}
