import { setTimeout as sleep } from 'node:timers/promises'
import { explainFailure } from '../../engine/http/explain-failure.ts'
import {
  type HttpRequest,
  type HttpResponse,
  headerOf,
  type SendHttpRequest,
} from '../../engine/http/http-message.ts'
import type { HeaderList } from '../../shared/trace.ts'
import { Refusal } from '../refusal.ts'

/** What is told while a tenant is asked, each one sentence. */
export type TellProgress = (sentence: string) => void

const timeLimit = 30_000

/** Bytes: a page holds at most 100 connections, each with its script. */
const sizeLimit = 20_000_000

const mostAttempts = 6

/** Seconds; whoever has to wait longer does better by trying again. */
const longestWait = 60

/**
 * Sends a request, again where the tenant says that its rate limit is reached and when it goes on.
 * Throws a `Refusal` where there is no answer or the wait is too long.
 *
 * @see Auth0, "Rate limit policy": `x-ratelimit-reset` is in seconds since 1970
 */
export async function sendObeyingLimits(
  send: SendHttpRequest,
  request: HttpRequest,
  { signal, tell }: { readonly signal: AbortSignal; readonly tell: TellProgress },
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt++) {
    const limits = { signal, timeoutMs: timeLimit, maxResponseSize: sizeLimit }
    const outcome = await send(request, limits)
    if (outcome.kind === 'failed') throw refuseUnreachable(request, outcome.failure)
    if (outcome.response.status !== 429) return outcome.response
    const seconds = secondsToWait(outcome.response.headers, attempt)
    if (seconds > longestWait || attempt === mostAttempts)
      throw new Refusal(
        'tenant-rate-limit',
        `The tenant's rate limit is reached; try again in ${seconds} s.`,
      )
    tell(`The tenant's rate limit is reached; going on in ${seconds} s.`)
    await sleep(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
  }
}

function refuseUnreachable(
  { url }: HttpRequest,
  failure: Parameters<typeof explainFailure>[0],
): Refusal {
  const { reason } = explainFailure(failure)
  return new Refusal('tenant-unreachable', `${new URL(url).host} gave no answer: ${reason}.`)
}

/** Whole seconds, at least one; the server's own clock says what its moments mean. */
function secondsToWait(headers: HeaderList, attempt: number): number {
  const after = Number(headerOf(headers, 'retry-after') ?? Number.NaN)
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after))
  const reset = Number(headerOf(headers, 'x-ratelimit-reset') ?? Number.NaN)
  if (!Number.isFinite(reset)) return 2 ** attempt
  const serverNow = Date.parse(headerOf(headers, 'date') ?? '')
  const now = (Number.isNaN(serverNow) ? Date.now() : serverNow) / 1000
  return Math.max(1, Math.ceil(reset - now))
}
