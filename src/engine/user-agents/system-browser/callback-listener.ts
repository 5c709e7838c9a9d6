import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasResponseParameter } from '../../../shared/response-parameters.ts'
import { matchCallback } from '../../callback-match.ts'
import type { ReceivedCallback } from '../user-agent.ts'
import { sendClosingPage, sendLatePage, sendRelayPage } from './callback-pages.ts'
import { type LoopbackServers, listenOnLoopback } from './listen-on-loopback.ts'
import type { LoopbackRedirect } from './loopback-redirect.ts'
import { bodyLimit, readBody } from './read-body.ts'

/**
 * The listener behind a loopback redirect URI (RFC 8252 §7.3). It takes one callback: a GET with a
 * response in its query or, by a page that tells, in its fragment, or a `form_post`. Everything else
 * that a browser asks for is answered and ignored.
 */
export class CallbackListener {
  /** The redirect URI with the port that it really has. */
  readonly redirectUri: string
  /** Resolves once the callback is there and its page has been sent. */
  readonly received: Promise<ReceivedCallback>
  readonly #servers: LoopbackServers
  readonly #receive: (callback: ReceivedCallback) => void
  // Only the page that was served here knows it, so no other page can bring a fragment.
  readonly #relayPath = `/oauth-workbench/${randomBytes(16).toString('hex')}`
  #taken = false

  private constructor(redirectUri: string, servers: LoopbackServers) {
    this.redirectUri = redirectUri
    this.#servers = servers
    const { promise, resolve } = Promise.withResolvers<ReceivedCallback>()
    this.received = promise
    this.#receive = resolve
  }

  /** @throws Node's error, with its `code`, where the port is taken or may not be opened */
  static async open(callbackUrl: string, redirect: LoopbackRedirect): Promise<CallbackListener> {
    const servers = await listenOnLoopback(redirect, (request, response) => {
      // Every request comes later than the line below.
      void listener.#answer(request, response).catch(() => response.destroy())
    })
    const listener = new CallbackListener(withPort(callbackUrl, redirect.port, servers), servers)
    return listener
  }

  close(): Promise<void> {
    return this.#servers.close()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = `http://${request.headers.host ?? ''}${request.url ?? ''}`
    if (request.method === 'POST' && request.url === this.#relayPath)
      return this.#relay(request, response)
    if (!matchCallback(url, this.redirectUri).matched) return end(response, 404)
    if (request.method === 'HEAD') return end(response, 200)
    if (this.#taken) return sendLatePage(response)
    if (request.method === 'POST') return this.#takeForm(request, response, url)
    if (request.method !== 'GET') return end(response, 405)
    if (!hasResponseParameter(new URL(url).searchParams))
      return sendRelayPage(response, this.#relayPath)
    this.#take(response, { method: 'GET', url })
    sendClosingPage(response)
  }

  async #relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = await readBody(request)
    if (url === null || !matchCallback(url, this.redirectUri).matched) return end(response, 400)
    this.#take(response, { method: 'GET', url })
    end(response, 204)
  }

  async #takeForm(request: IncomingMessage, response: ServerResponse, url: string): Promise<void> {
    const type = request.headers['content-type'] ?? ''
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return end(response, 415)
    const body = await readBody(request)
    if (body === null) return end(response, 413, `More than ${bodyLimit} bytes.`)
    this.#take(response, { method: 'POST', url, body })
    sendClosingPage(response)
  }

  #take(response: ServerResponse, callback: ReceivedCallback): void {
    if (this.#taken) return
    this.#taken = true
    // The person shall see the closing page before the listener is gone.
    response.once('close', () => this.#receive(callback))
  }
}

function end(response: ServerResponse, status: number, text = ''): void {
  response.writeHead(status, { 'Cache-Control': 'no-store', Connection: 'close' }).end(text)
}

function withPort(callbackUrl: string, wanted: number, { port }: LoopbackServers): string {
  // As it was written: authorization servers compare redirect URIs letter by letter.
  if (wanted !== 0) return callbackUrl
  const url = new URL(callbackUrl)
  url.port = String(port)
  return url.href
}
