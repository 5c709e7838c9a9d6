import type { Run } from '../../shared/run.ts'
import { span } from '../wording.ts'
import { headerOf } from './exchange-facts.ts'
import { hostOf } from './read-url.ts'

/** How far a server's clock is ahead of this computer's. */
export interface ClockOffset {
  readonly host: string
  /** Negative where the server's clock is behind. */
  readonly seconds: number
  /** Id of the trace event whose `Date` header shows it. */
  readonly id: string
}

/** One offset for each host that sent a `Date` header (RFC 9110 §6.6.1). */
export function measureClocks(run: Run): readonly ClockOffset[] {
  const startedAt = Date.parse(run.startedAt)
  const byHost = new Map<string, ClockOffset>()
  if (Number.isNaN(startedAt)) return []
  for (const event of run.trace) {
    if (event.kind === 'note' || !event.response) continue
    const { headers } = event.response
    const date = Date.parse(headerOf(headers, 'date') ?? '')
    if (Number.isNaN(date)) continue
    // A cache sends the date of the original response, and its age since (RFC 9111 §5.1).
    const age = Number(headerOf(headers, 'age') ?? 0) * 1000 || 0
    const received = startedAt + event.at + (event.durationMs ?? 0)
    const seconds = Math.round((date + age - received) / 1000)
    const host = hostOf(event.request.url)
    const known = byHost.get(host)
    // The nearest is the truest: a response may have been kept somewhere on its way.
    if (!known || Math.abs(seconds) < Math.abs(known.seconds))
      byHost.set(host, { host, seconds, id: event.id })
  }
  return [...byHost.values()]
}

/** What the clocks say about a time that is off: whose clock is wrong, if the run shows it. */
export function explainClock(clocks: readonly ClockOffset[], host: string | undefined): string {
  const offset = clocks.find((clock) => clock.host === host)
  if (!offset) return 'The server sent no Date header, so nothing says whose clock is wrong.'
  if (Math.abs(offset.seconds) <= 5)
    return `The Date header of ${offset.host} agrees with this computer's clock, so the fault is in the token.`
  const direction = offset.seconds > 0 ? 'ahead of' : 'behind'
  return `The Date header of ${offset.host} is ${span(offset.seconds)} ${direction} this computer's clock.`
}
