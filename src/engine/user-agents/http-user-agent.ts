import { CookieJar } from 'tough-cookie'
import { afterNextTurn } from '../after-next-turn.ts'
import { matchCallback } from '../callback-match.ts'
import { explainFailure } from '../http/explain-failure.ts'
import { HttpClient } from '../http/http-client.ts'
import type { HttpOutcome, HttpRequest, HttpResponse } from '../http/http-message.ts'
import { describeExchange, describeRequest } from '../http/send-traced.ts'
import { givenUp } from '../trace-recorder.ts'
import { redirectTargetOf } from './redirect-target.ts'
import type { AuthorizationTask, UserAgent, UserAgentResult } from './user-agent.ts'
import { isKeptFromNetwork } from './windowed/callback-origin.ts'
import { callbackDiffers, noPageToShow } from './windowed/document-failure.ts'

/** As many as Chromium follows. */
const redirectLimit = 20

const pageLimit = 10_000_000

/**
 * The user agent without a page: follows redirects with cookies, for servers that need no person
 * (a session that is already there, a test server, the playground with `demo_user`). A redirect to
 * the callback URL is recognised before it is followed, so it never leaves, and neither does one to
 * a neighbour of it: the application behind the callback must not get the code.
 */
export function createHttpUserAgent({ timeoutMs = 30_000 } = {}): UserAgent {
  let closing = Promise.resolve()
  return {
    kind: 'http',
    authorize: async (task, signal) => {
      const client = new HttpClient({ connections: 1, network: task.network })
      try {
        return await followRedirects(task, signal, client, timeoutMs)
      } finally {
        // The token exchange need not wait for it, only the run's end.
        closing = afterNextTurn().then(() => client.close())
      }
    },
    close: () => closing,
  }
}

async function followRedirects(
  task: AuthorizationTask,
  signal: AbortSignal,
  client: HttpClient,
  timeoutMs: number,
): Promise<UserAgentResult> {
  const jar = new CookieJar()
  let request: HttpRequest = { method: 'GET', url: task.url, headers: [] }
  for (let hop = 0; hop <= redirectLimit; hop++) {
    const at = task.trace.now()
    request = { ...request, headers: headersFor(request.url, jar) }
    const outcome = await client
      .send(request, { signal, timeoutMs, maxResponseSize: pageLimit })
      .catch((reason: unknown) => {
        recordGivenUp(task, at, request)
        throw reason
      })
    const target = targetOf(outcome, request.url)
    const evidence = recordHop(task, at, request, outcome, target)
    if (outcome.kind === 'failed') return unreachable(request.url, outcome, evidence)
    keepCookies(outcome.response, request.url, jar)
    if (target === null) return stoppedAtPage(request.url, outcome.response, evidence)
    const end = arriveAt(target, task, evidence)
    if (end) return end
    request = { method: 'GET', url: target, headers: [] }
  }
  return {
    kind: 'failed',
    code: 'too-many-redirects',
    message: `Callback: the authorization server redirected more than ${redirectLimit} times without reaching the callback URL.`,
  }
}

function headersFor(url: string, jar: CookieJar): HttpRequest['headers'] {
  const cookies = jar.getCookieStringSync(url)
  return [
    ['User-Agent', 'Mozilla/5.0 (compatible; OAuth-Workbench)'],
    ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
    ...(cookies === '' ? [] : [['Cookie', cookies] as const]),
  ]
}

function keepCookies(response: HttpResponse, url: string, jar: CookieJar): void {
  for (const [name, value] of response.headers)
    if (name === 'set-cookie') jar.setCookieSync(value, url, { ignoreError: true })
}

function targetOf(outcome: HttpOutcome, from: string): string | null {
  if (outcome.kind === 'failed') return null
  return redirectTargetOf(from, outcome.response.status, outcome.response.headers)
}

function recordHop(
  task: AuthorizationTask,
  at: number,
  request: HttpRequest,
  outcome: HttpOutcome,
  target: string | null,
): string {
  return task.trace.navigation({
    at,
    frame: 'main',
    ...describeExchange(request, outcome),
    ...(target === null ? {} : { redirectTarget: target }),
    callback: matchCallback(request.url, task.callbackUrl),
    state: outcome.kind === 'failed' ? 'failed' : target === null ? 'loaded' : 'redirected',
  })
}

function recordGivenUp(task: AuthorizationTask, at: number, request: HttpRequest): void {
  task.trace.navigation({
    at,
    frame: 'main',
    request: describeRequest(request, request.headers),
    error: givenUp,
    callback: matchCallback(request.url, task.callbackUrl),
    state: 'failed',
  })
}

/** The end of the journey where the target is the callback, beside it, or nothing that HTTP can reach. */
function arriveAt(
  target: string,
  task: AuthorizationTask,
  evidence: string,
): UserAgentResult | null {
  const callback = matchCallback(target, task.callbackUrl)
  if (callback.matched) {
    task.trace.navigation({
      frame: 'main',
      request: { method: 'GET', url: target, headers: [] },
      callback,
      state: 'held',
    })
    return { kind: 'callback', callback: { method: 'GET', url: target } }
  }
  if (isKeptFromNetwork(target, task)) return callbackDiffers({ url: target, evidence }, task)
  const { protocol } = new URL(target)
  if (protocol === 'https:' || protocol === 'http:') return null
  return {
    kind: 'failed',
    code: 'unexpected-redirect',
    message: `Callback: the authorization server redirected to a ${protocol} URL that is not the callback URL (${callback.reason}).`,
    evidence,
  }
}

function unreachable(
  url: string,
  outcome: Extract<HttpOutcome, { kind: 'failed' }>,
  evidence: string,
): UserAgentResult {
  const { code, reason } = explainFailure(outcome.failure)
  return {
    kind: 'failed',
    code: `authorization-server-${code}`,
    message: `Callback: ${new URL(url).host} could not be asked: ${reason}.`,
    evidence,
  }
}

function stoppedAtPage(url: string, response: HttpResponse, evidence: string): UserAgentResult {
  const { host, pathname } = new URL(url)
  if (response.status >= 400)
    return {
      kind: 'failed',
      code: 'authorization-server-refused',
      message: `Callback: ${host}${pathname} answered with status ${response.status} instead of a redirect to the callback URL.`,
      evidence,
    }
  if (response.status === 204 || response.status === 205)
    return { ...noPageToShow(url, `status ${response.status}`), evidence }
  return {
    kind: 'failed',
    code: 'person-needed',
    message: `Callback: ${host}${pathname} shows a page that needs a person; choose a user agent with a window, for example chromium.`,
    evidence,
  }
}
