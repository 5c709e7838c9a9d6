import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { Agent } from 'undici'
import type { HttpOutcome, HttpRequest, SendHttpRequest, SendOptions } from './http-message.ts'
import { ResponseCollector } from './response-collector.ts'
import { createTimedConnector } from './timed-connector.ts'

/**
 * The HTTP client of one run: undici with its own connection pool, so that connections of one run
 * are never seen by another. HTTP/1.1 only, which is what Auth0's request stack speaks; redirects
 * are never followed and bodies never decompressed here.
 */
export class HttpClient {
  readonly #agent: Agent

  /**
   * @param connections to one host at a time. One keeps a sequence of requests on one connection,
   * where undici would open another for a request that follows at once; scripts want more, because
   * their requests may run side by side.
   */
  constructor({ connections }: { readonly connections: number }) {
    this.#agent = new Agent({
      allowH2: false,
      connections,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: createTimedConnector({ timeout: 0, allowH2: false }),
    })
  }

  readonly send: SendHttpRequest = async (request, options) => {
    options.signal.throwIfAborted()
    const outcome = await this.#dispatch(request, options)
    options.signal.throwIfAborted()
    return outcome
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await this.#agent.destroy()
  }

  async #dispatch(
    request: HttpRequest,
    { signal, maxResponseSize, timeoutMs }: SendOptions,
  ): Promise<HttpOutcome> {
    const collector = new ResponseCollector(maxResponseSize)
    const onAbort = () => collector.abort(new AbortedError())
    const deadline = setTimeout(
      () => collector.abort(new TimedOutError(timeoutMs)),
      Math.max(0, timeoutMs),
    )
    signal.addEventListener('abort', onAbort, { once: true })
    try {
      dispatchObserved(this.#agent, request, collector)
      return await collector.outcome
    } finally {
      signal.removeEventListener('abort', onAbort)
      clearTimeout(deadline)
    }
  }
}

class AbortedError extends Error {
  readonly code = 'ABORTED'
}

class TimedOutError extends Error {
  readonly code = 'TIMED_OUT'

  constructor(timeoutMs: number) {
    super(`no complete response within ${timeoutMs / 1000} seconds`)
  }
}

const collectorByRequest = new WeakMap<object, ResponseCollector>()

function dispatchObserved(agent: Agent, request: HttpRequest, collector: ResponseCollector): void {
  const url = new URL(request.url)
  // undici publishes the creation synchronously within dispatch, so whatever is created now is ours.
  const onCreate = (message: unknown) => {
    collectorByRequest.set((message as { request: object }).request, collector)
  }
  subscribe('undici:request:create', onCreate)
  try {
    agent.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: request.headers.flat(),
        body: request.body ?? null,
      },
      collector,
    )
  } catch (error) {
    collector.fail(error)
  } finally {
    unsubscribe('undici:request:create', onCreate)
  }
}

// One subscription for the process: a listener for each request would make sending quadratic.
subscribe('undici:client:sendHeaders', (message) => {
  const { request, headers, socket } = message as {
    request: object
    headers: string
    socket: object
  }
  collectorByRequest.get(request)?.headersSent(headers, socket)
})
