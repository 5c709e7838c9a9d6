import type { ConnectionView, LastRun } from '../../../shared/api/api.ts'
import { displayNameOf } from '../../../shared/connection.ts'
import { ConnectionPicture } from '../../components/connection-picture.tsx'
import { formatRelativeTime } from '../../components/format-time.ts'

interface Props {
  readonly view: ConnectionView
  /** Another connection has the same display name. */
  readonly isNamesake: boolean
  /** `Date.now()` time. */
  readonly now: number
}

/** One connection of the list: who it is, and how its last run ended. */
export function ConnectionRow({ view: { connection, lastRun }, isNamesake, now }: Props) {
  const displayName = displayNameOf(connection)
  return (
    <span className="connection-row" title={`${displayName} (${connection.name})`}>
      <ConnectionPicture connection={connection} />
      <span className="connection-words">
        <span className="connection-name">{displayName}</span>
        <small>
          {isNamesake && `${connection.name}, `}
          {describeLastRun(lastRun, now)}
        </small>
      </span>
      <span className="outcome-dot connection-dot" data-outcome={outcomeOf(lastRun)} />
    </span>
  )
}

function outcomeOf(lastRun: LastRun | null): string {
  if (lastRun === null) return 'none'
  return lastRun.outcome ?? 'running'
}

function describeLastRun(lastRun: LastRun | null, now: number): string {
  if (lastRun === null) return 'never run'
  if (lastRun.outcome === null) return 'running'
  return `${lastRun.outcome}, ${formatRelativeTime(lastRun.startedAt, now)}`
}
