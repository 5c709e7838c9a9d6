import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isOfThisUser } from './user-of-connection.ts'

/** Where the api is, beside the files. */
export const apiPath = '/api'

/** The subprotocol that the server answers with; the one that carries the token begins with it. */
export const apiProtocol = 'owb'

/** Why a request is turned away. */
export interface Rejection {
  readonly status: 403 | 404
  readonly reason: string
}

/**
 * Decides who may talk to the browser edition. A page of another site can make the browser send
 * requests here: its `Origin` gives it away. With DNS rebinding it seems to be of the same origin:
 * the `Host` gives it away. Other users of this machine do not know the token, or, where it is an
 * argument of a browser and they may see it, are told by their connection.
 */
export class RequestGuard {
  readonly #hosts: readonly string[]
  readonly #token: string
  readonly #onlyThisUser: boolean

  constructor(port: number, token: string, onlyThisUser: boolean) {
    const suffix = port === 80 ? '' : `:${port}`
    this.#hosts = [`127.0.0.1${suffix}`, `localhost${suffix}`]
    this.#token = token
    this.#onlyThisUser = onlyThisUser
  }

  /** For every request; `null` where it may pass. */
  checkHost({ headers }: IncomingMessage): Rejection | null {
    if (this.#hosts.some((host) => host === headers.host)) return null
    return { status: 403, reason: `This server is only at http://${this.#hosts[0]}/.` }
  }

  /** For the request that opens the api's WebSocket; `null` where it may pass. */
  checkUpgrade(request: IncomingMessage): Rejection | null {
    const { headers, url } = request
    const wrongHost = this.checkHost(request)
    if (wrongHost) return wrongHost
    if (url !== apiPath) return { status: 404, reason: `The api is at ${apiPath}.` }
    if (!this.#hosts.some((host) => headers.origin === `http://${host}`))
      return { status: 403, reason: 'Only the page that this server serves may use its api.' }
    const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map((p) => p.trim())
    const tokens = protocols.filter((p) => p.startsWith(`${apiProtocol}.`))
    if (!protocols.includes(apiProtocol) || !tokens.some((t) => this.#isToken(t)))
      return { status: 403, reason: 'The token is missing or wrong; open the printed address.' }
    if (this.#onlyThisUser && !isOfThisUser(request.socket))
      return { status: 403, reason: 'Only the user who started this server may use its api.' }
    return null
  }

  #isToken(protocol: string): boolean {
    // Equal lengths, so that the comparison takes equally long whatever was sent.
    return timingSafeEqual(digest(protocol), digest(`${apiProtocol}.${this.#token}`))
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
