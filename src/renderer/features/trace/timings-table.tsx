import type { Timings } from '../../../shared/trace.ts'
import { formatDuration } from '../../components/format-time.ts'
import { timingBars } from './timing-bars.ts'

interface Props {
  readonly timings: Timings
  /** Milliseconds. */
  readonly total: number | null
}

/** How long each part of an exchange took, one under the other. */
export function TimingsTable({ timings, total }: Props) {
  return (
    <dl className="timings">
      {timingBars(timings).map(({ part, label, ms, left, width }) => (
        <div className="timing" key={part}>
          <dt>{label}</dt>
          <dd className="timing-lane" aria-hidden="true">
            <span
              className="timing-bar"
              data-part={part}
              style={{ left: `${left}%`, width: `${width}%` }}
            />
          </dd>
          <dd className="timing-ms">{formatDuration(ms)}</dd>
        </div>
      ))}
      {total !== null && (
        <div className="timing">
          <dt>In all</dt>
          <dd aria-hidden="true" />
          <dd className="timing-ms">{formatDuration(total)}</dd>
        </div>
      )}
    </dl>
  )
}
