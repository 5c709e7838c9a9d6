interface Props {
  readonly evidence: readonly string[]
  readonly onOpen: (traceEventId: string) => void
}

/** Ways to the trace events that an item rests on. */
export function EvidenceLinks({ evidence, onOpen }: Props) {
  if (evidence.length === 0) return null
  return (
    <div className="evidence-links">
      {evidence.map((id) => (
        <button key={id} type="button" className="link" onClick={() => onOpen(id)}>
          Trace event {id.replace(/^t/, '')}
        </button>
      ))}
    </div>
  )
}
