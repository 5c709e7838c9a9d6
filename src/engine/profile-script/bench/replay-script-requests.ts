import type { Redactor } from '../../../shared/redaction.ts'
import type { HttpOutcome, HttpRequest, SendHttpRequest } from '../../http/http-message.ts'
import { decodeMarks } from '../../replay/find-request-difference.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

/** How closely a script must do what was recorded. */
export interface ReplayOptions {
  /**
   * `strict`: every request must be the next recorded one, its body included. `lenient`: requests
   * are matched by method and URL, equal ones in their order, and the last answer is given again.
   */
  readonly matching: 'strict' | 'lenient'
  /** Recordings are masked, or made with other tokens: both sides are compared masked. */
  readonly redactor: Redactor
}

/** Answers a script's requests from a recording. Nothing is sent; what was not recorded fails. */
export function replayScriptRequests(
  recorded: readonly RecordedExchange[],
  { matching, redactor }: ReplayOptions,
): SendHttpRequest {
  const left = [...recorded]
  const keyOf = (method: string, url: string) =>
    `${method.toUpperCase()} ${withoutNumbers(redactor.maskUrl(new URL(url).href))}`

  function takeNext(request: HttpRequest): RecordedExchange | undefined {
    const [next] = left
    if (!next || !sameRequest(next, request)) return undefined
    return left.shift()
  }

  function sameRequest(exchange: RecordedExchange, request: HttpRequest): boolean {
    const bodies = [exchange.requestBody, textOf(request.body)].map((body) =>
      withoutNumbers(redactor.maskBody(body)),
    )
    return isFor(exchange, request) && bodies[0] === bodies[1]
  }

  function isFor(exchange: RecordedExchange, { method, url }: HttpRequest): boolean {
    return URL.canParse(exchange.url) && keyOf(exchange.method, exchange.url) === keyOf(method, url)
  }

  function takeAny(request: HttpRequest): RecordedExchange | undefined {
    const index = left.findIndex((exchange) => isFor(exchange, request))
    if (index !== -1) return left.splice(index, 1)[0]
    return recorded.findLast((exchange) => isFor(exchange, request))
  }

  return async (request, { signal }) => {
    signal.throwIfAborted()
    const found = matching === 'strict' ? takeNext(request) : takeAny(request)
    return answer(found, request, matching === 'strict' ? left[0] : undefined)
  }
}

function answer(
  found: RecordedExchange | undefined,
  { method, url }: HttpRequest,
  expected: RecordedExchange | undefined,
): HttpOutcome {
  const measured = { timings: {}, durationMs: 0 }
  if (!found) {
    const instead = expected
      ? `; the next recorded request is ${expected.method} ${expected.url}`
      : ''
    const message = `the recording has no answer to ${method} ${url}${instead}`
    return { ...measured, kind: 'failed', failure: { code: 'REPLAY_NO_MATCH', message } }
  }
  const { answer: recorded } = found
  if (recorded.kind === 'failed') {
    const { code, message } = recorded
    return { ...measured, kind: 'failed', failure: { code, message } }
  }
  const { status, statusText, headers, body } = recorded
  return { ...measured, kind: 'answered', response: { status, statusText, headers, body } }
}

function textOf(body: HttpRequest['body']): string {
  return typeof body === 'string' || body === undefined
    ? (body ?? '')
    : Buffer.from(body).toString()
}

/** `«access_token:2»` counts as `«access_token»`: two runs need not number their secrets alike. */
function withoutNumbers(text: string): string {
  return decodeMarks(text).replace(/:\d+»/g, '»')
}
