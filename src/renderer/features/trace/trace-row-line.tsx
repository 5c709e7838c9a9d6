import { IconPointFilled, IconServer, IconWorld } from '@tabler/icons-react'
import type { TraceEvent } from '../../../shared/trace.ts'
import { formatDuration } from '../../components/format-time.ts'
import { MaskedText } from '../../components/masked-text/masked-text.tsx'
import { type TraceRow, traceRow } from './trace-rows.ts'

interface Props {
  readonly event: TraceEvent
  /** Milliseconds of the whole waterfall. */
  readonly span: number
}

const icons = { navigation: IconWorld, exchange: IconServer, note: IconPointFilled } as const

const kindWords = {
  navigation: 'Navigation',
  exchange: 'Exchange of the workbench',
  note: 'Note',
} as const

/** The cells of one row of the trace. */
export function TraceRowLine({ event, span }: Props) {
  const row = traceRow(event, span)
  const Icon = icons[row.kind]
  return (
    <>
      <span className="trace-status" data-tone={row.tone}>
        <Icon size={13} role="img" aria-label={kindWords[row.kind]} className="trace-icon" />
        {row.status}
      </span>
      <span
        className="trace-text"
        data-kind={row.kind}
        title={row.detail === null ? row.text : `${row.text} ${row.detail}`}
      >
        {row.method !== null && row.method !== 'GET' && (
          <span className="trace-method">{row.method} </span>
        )}
        <MaskedText text={row.text} isStatic />
        {row.detail !== null && (
          <span className="trace-note">
            {' '}
            <MaskedText text={row.detail} isStatic />
          </span>
        )}
      </span>
      <span className="trace-duration">
        {row.durationMs !== null && row.tone !== 'held' ? formatDuration(row.durationMs) : ''}
      </span>
      <span className="trace-waterfall">
        {row.tone === 'held' ? (
          <span className="trace-held">kept from the network</span>
        ) : (
          row.bar && <Bar bar={row.bar} tone={row.tone} />
        )}
      </span>
    </>
  )
}

interface BarProps {
  readonly bar: NonNullable<TraceRow['bar']>
  readonly tone: TraceRow['tone']
}

function Bar({ bar, tone }: BarProps) {
  return (
    <span
      className="trace-bar"
      data-tone={tone}
      style={{ left: `${bar.left}%`, width: `${Math.min(bar.width, 100 - bar.left)}%` }}
    />
  )
}
