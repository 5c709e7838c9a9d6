import type { SecureContext } from 'node:tls'
import { Agent, type Pool } from 'undici'
import { abortedCode, type HeaderList } from '../../shared/trace.ts'
import {
  type HttpOutcome,
  type HttpRequest,
  headerOf,
  type SendHttpRequest,
  type SendOptions,
} from './http-message.ts'
import {
  directNetwork,
  type Network,
  type ProxyServer,
  proxyAuthorization,
  trustOf,
} from './network.ts'
import { createObservedPool } from './observed-client.ts'
import { ResponseCollector } from './response-collector.ts'
import { type ConnectorOptions, createTimedConnector } from './timed-connector.ts'

/** What an `HttpClient` is made with. */
interface HttpClientOptions {
  /**
   * To one host at a time. One keeps a sequence of requests on one connection, where undici would
   * open another for a request that follows at once; scripts want more, because their requests may
   * run side by side.
   */
  readonly connections: number
  /** Absent: every host is reached directly. */
  readonly network?: Network | undefined
}

/** Where a request is handed to, and what it must say there. */
interface Route {
  readonly agent: Agent
  /** The proxy that the request itself is sent to; `null` where its own host gets it. */
  readonly forwardTo: ProxyServer | null
}

/**
 * The HTTP client of one run: undici with its own connection pools, so that connections of one run
 * are never seen by another. HTTP/1.1 only, which is what Auth0's request stack speaks; redirects
 * are never followed and bodies never decompressed here.
 */
export class HttpClient {
  readonly #connections: number
  readonly #network: Network
  readonly #trust: SecureContext | undefined
  readonly #closing = new AbortController()
  readonly #agents = new Map<string, Agent>()

  constructor({ connections, network = directNetwork }: HttpClientOptions) {
    this.#connections = connections
    this.#network = network
    this.#trust = trustOf(network)
  }

  readonly send: SendHttpRequest = async (request, options) => {
    options.signal.throwIfAborted()
    const outcome = await this.#dispatch(request, options)
    options.signal.throwIfAborted()
    return outcome
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    this.#closing.abort(closed)
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy(closed)))
  }

  async #routeTo(address: string, wantsPublic: boolean): Promise<Route> {
    const url = new URL(address)
    const proxy = await this.#network.proxyFor(url)
    // RFC 9112 §3.2.2: without TLS the proxy gets the request itself, else only a tunnel is asked of it.
    const forwards = proxy !== null && url.protocol === 'http:'
    const publicOnly = wantsPublic && proxy === null
    // Nor may such a request take a connection that another one opened without that look.
    const key = JSON.stringify([proxy?.origin, proxy?.credentials, forwards, publicOnly])
    const agent = this.#agents.get(key) ?? this.#makeAgent({ proxy, forwards, publicOnly })
    this.#agents.set(key, agent)
    return { agent, forwardTo: forwards ? proxy : null }
  }

  #makeAgent(way: Pick<ConnectorOptions, 'proxy' | 'forwards' | 'publicOnly'>): Agent {
    return new Agent({
      // The agent's own options, as below.
      factory: (origin, options) => createObservedPool(origin, options as Pool.Options),
      allowH2: false,
      connections: this.#connections,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: createTimedConnector({
        ...way,
        trust: this.#trust,
        signal: this.#closing.signal,
      }),
    })
  }

  async #dispatch(
    request: HttpRequest,
    { signal, maxResponseSize, timeoutMs, publicOnly = false }: SendOptions,
  ): Promise<HttpOutcome> {
    const collector = new ResponseCollector(maxResponseSize)
    const onAbort = () => collector.abort(new AbortedError())
    const onDeadline = () => collector.abort(new TimedOutError(timeoutMs))
    const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(timeoutMs)))
    signal.addEventListener('abort', onAbort, { once: true })
    deadline.addEventListener('abort', onDeadline, { once: true })
    try {
      // Not awaited: to find the proxy may take longer than the request may.
      this.#routeTo(request.url, publicOnly).then(
        (route) => collector.isAborted || dispatch(route, request, collector),
        (error) => collector.fail(error),
      )
      return await collector.outcome
    } finally {
      signal.removeEventListener('abort', onAbort)
      deadline.removeEventListener('abort', onDeadline)
    }
  }
}

/** Made once: the reason that an abort makes for itself comes with a stack trace. */
const closed = new Error('the client was closed')

class AbortedError extends Error {
  readonly code = abortedCode
}

class TimedOutError extends Error {
  readonly code = 'TIMED_OUT'

  constructor(timeoutMs: number) {
    super(`no complete response within ${timeoutMs / 1000} seconds`)
  }
}

function dispatch(
  { agent, forwardTo }: Route,
  request: HttpRequest,
  collector: ResponseCollector,
): void {
  const url = new URL(request.url)
  try {
    agent.dispatch(
      {
        origin: forwardTo?.origin ?? url.origin,
        path: `${forwardTo ? url.origin : ''}${url.pathname}${url.search}`,
        method: request.method,
        headers: [
          ...(forwardTo ? proxyHeaders(forwardTo, request, url) : []),
          ...request.headers,
        ].flat(),
        body: request.body ?? null,
      },
      collector,
    )
  } catch (error) {
    collector.fail(error)
  }
}

/** What a request needs beside its own headers when a proxy gets it. */
function proxyHeaders(proxy: ProxyServer, { headers }: HttpRequest, { host }: URL): HeaderList {
  const authorization = proxyAuthorization(proxy)
  return [
    ...(headerOf(headers, 'host') === undefined ? [['Host', host] as const] : []),
    ...(authorization === undefined ? [] : [['Proxy-Authorization', authorization] as const]),
  ]
}
