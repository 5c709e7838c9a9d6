import type { TraceEvent } from '../../../shared/trace.ts'
import { MaskedText } from '../masked-text/masked-text.tsx'
import './evidence-links.css'
import { nameEvent } from './name-event.ts'

interface Props {
  /** Ids of trace events. */
  readonly evidence: readonly string[]
  readonly trace: readonly TraceEvent[]
  readonly onOpen: (traceEventId: string) => void
}

/** Ways to the trace events that something rests on, each called as its row is. */
export function EvidenceLinks({ evidence, trace, onOpen }: Props) {
  return evidence.map((id) => {
    const event = trace.find((e) => e.id === id)
    const name = event ? nameEvent(event) : 'Trace'
    return (
      <button
        key={id}
        type="button"
        className="link evidence-link"
        title={name}
        onClick={() => onOpen(id)}
      >
        <MaskedText text={name} isStatic />
      </button>
    )
  })
}
