import type { Run } from '../../../shared/run.ts'
import { formatDuration, formatRelativeTime } from '../../components/format-time.ts'
import { useNow } from '../../components/use-now.ts'

interface Props {
  readonly run: Run
}

/** How long the access token still lives, counted from the end of the token exchange. */
export function ExpiryNote({ run }: Props) {
  const now = useNow(1000)
  const expiresAt = expiryOf(run)
  if (expiresAt === null) return <span className="token-note">not a number of seconds</span>
  const left = expiresAt - now
  return (
    <span className="token-note">
      {left > 0
        ? `seconds; ${formatDuration(Math.max(1000, left))} left`
        : `seconds; expired ${formatRelativeTime(new Date(expiresAt).toISOString(), now)}`}
    </span>
  )
}

/** `Date.now()` time at which the access token expires; `null` where the response does not say. */
export function expiryOf({ tokenResponse, startedAt, steps }: Run): number | null {
  const seconds = Number(tokenResponse?.expires_in ?? Number.NaN)
  const exchange = steps.find((step) => step.name === 'token-exchange')
  const receivedAt = (exchange?.startedAt ?? 0) + (exchange?.durationMs ?? 0)
  const time = new Date(startedAt).getTime() + receivedAt + seconds * 1000
  return Math.abs(time) <= 8.64e15 ? time : null
}
