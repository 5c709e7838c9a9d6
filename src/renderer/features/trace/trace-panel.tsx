import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Run } from '../../../shared/run.ts'
import type { TraceEvent } from '../../../shared/trace.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { VirtualListbox } from '../../components/virtual-listbox/virtual-listbox.tsx'
import { everything, filterTrace } from './filter-trace.ts'
import { TraceDetail } from './trace-detail.tsx'
import { TraceFilterBar } from './trace-filter-bar.tsx'
import './trace-panel.css'
import { TraceRowLine } from './trace-row-line.tsx'
import { traceSpan } from './trace-rows.ts'

interface Props {
  readonly run: Pick<Run, 'trace' | 'durationMs'>
  readonly openId: string | null
  /** `null` closes the detail. */
  readonly onOpen: (id: string | null) => void
}

const keyOf = (event: TraceEvent) => event.id

/** Everything that happened in the run, in order, and one event of it in detail. */
export function TracePanel({ run: { trace, durationMs }, openId, onOpen }: Props) {
  const [filter, setFilter] = useState(everything)
  const span = useMemo(() => traceSpan(trace, durationMs), [trace, durationMs])
  const shown = useMemo(() => filterTrace(trace, filter), [trace, filter])
  const row = useCallback((event: TraceEvent) => <TraceRowLine event={event} span={span} />, [span])
  const open = trace.find((event) => event.id === openId)
  const list = useRef<HTMLDivElement>(null)
  const takeLostFocus = useEffectEvent(() => {
    // The link that led here is gone with its panel; its keyboard must not be left nowhere.
    if (openId === null || document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus({ preventScroll: true })
  })
  useEffect(() => takeLostFocus(), [])
  if (trace.length === 0)
    return (
      <div className="pane-body">
        <EmptyState title="Nothing has happened yet">
          <p>Every navigation of the user agent and every HTTP exchange appears here.</p>
        </EmptyState>
      </div>
    )
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && openId !== null) onOpen(null)
  }
  return (
    <div className="trace" data-detail={open ? true : undefined}>
      <div className="trace-list" ref={list}>
        <TraceFilterBar filter={filter} onChange={setFilter} />
        <div className="trace-head trace-grid" aria-hidden="true">
          <span>Status</span>
          <span>Request</span>
          <span className="trace-duration">Time</span>
          <span className="trace-waterfall">Waterfall</span>
        </div>
        {shown.length === 0 ? (
          <p className="trace-nothing">
            Nothing in the trace matches.{' '}
            <button type="button" className="link" onClick={() => setFilter(everything)}>
              Show all
            </button>
          </p>
        ) : (
          <VirtualListbox
            items={shown}
            keyOf={keyOf}
            selectedKey={openId}
            onSelect={(event) => onOpen(event.id)}
            onKeyDown={closeOnEscape}
            label="Trace"
            rowHeight={27}
            rowClass="trace-row trace-grid"
          >
            {row}
          </VirtualListbox>
        )}
      </div>
      {open && <TraceDetail key={open.id} event={open} onClose={() => onOpen(null)} />}
    </div>
  )
}
