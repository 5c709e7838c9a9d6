import { formatMoment, formatRelativeTime } from '../../components/format-time.ts'

const dates = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at'])
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** What a claim's number means, as a date and how far off it is; `null` where it is no date. */
export function noteOfClaim(name: string, value: unknown, now: number): string | null {
  if (!dates.has(name) || typeof value !== 'number' || !Number.isFinite(value)) return null
  const time = value * 1000
  if (Math.abs(time) > 8.64e15) return 'not a date'
  return `${formatMoment(time)}, ${describeDistance(time, now)}`
}

function describeDistance(time: number, now: number): string {
  const seconds = (time - now) / 1000
  if (seconds <= 0) return formatRelativeTime(new Date(time).toISOString(), now)
  if (seconds < 90) return relative.format(Math.round(seconds), 'second')
  if (seconds < 5400) return relative.format(Math.round(seconds / 60), 'minute')
  if (seconds < 129_600) return relative.format(Math.round(seconds / 3600), 'hour')
  return relative.format(Math.round(seconds / 86_400), 'day')
}
