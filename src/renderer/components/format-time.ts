/** Milliseconds as a person reads them: `83 ms`, `14.2 s`, `2 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1) return '<1 ms'
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })

/** A moment in milliseconds since 1970, as a date with its time. */
export function formatMoment(time: number): string {
  return moment.format(time)
}

/** How long ago that was: `just now`, `2 minutes ago`, `yesterday`, and a date after a month. */
export function formatRelativeTime(iso: string, now: number): string {
  const time = new Date(iso).getTime()
  const seconds = Math.max(0, (now - time) / 1000)
  if (seconds < 45) return 'just now'
  if (seconds < 45 * 60) return relative.format(-Math.max(1, Math.round(seconds / 60)), 'minute')
  if (seconds < 22 * 3600) return relative.format(-Math.max(1, Math.round(seconds / 3600)), 'hour')
  const days = Math.max(1, Math.round(seconds / 86_400))
  return days <= 30 ? relative.format(-days, 'day') : day.format(time)
}
