import type { PreflightCheck } from '../../shared/preflight.ts'
import type { TraceEvent } from '../../shared/trace.ts'
import { headerOf } from '../http/http-message.ts'
import { checkOf } from './preflight-check.ts'

const check = checkOf('clocks-agree', 'The clocks agree')

/** Seconds that clocks may differ by; ID tokens are usually taken with as much. */
const tolerance = 60

/** Checks this computer's clock by the Date headers of what was answered (RFC 9110 §6.6.1). */
export function checkClock(trace: readonly TraceEvent[], startedAt: number): PreflightCheck {
  const offsets = trace.flatMap((event) => {
    if (event.kind !== 'exchange' || !event.response) return []
    const date = Date.parse(headerOf(event.response.headers, 'date') ?? '')
    if (Number.isNaN(date)) return []
    const seconds = Math.round((date - (startedAt + event.at + event.durationMs)) / 1000)
    return [{ seconds, id: event.id }]
  })
  // The nearest is the truest: an answer may have been kept somewhere on its way.
  const [nearest] = offsets.toSorted((a, b) => Math.abs(a.seconds) - Math.abs(b.seconds))
  if (nearest === undefined) return check.skipped('No answer said what time it is.')
  const { seconds, id } = nearest
  if (Math.abs(seconds) <= tolerance)
    return check.passed('This computer and the server differ by less than a minute.', [id])
  const direction = seconds > 0 ? 'ahead of' : 'behind'
  return check.warning(
    `The server’s clock is ${Math.abs(seconds)} seconds ${direction} this computer’s; tokens may count as expired or not yet valid.`,
    [id],
  )
}
