import EventEmitter from 'events/'
import { bytesOf, type GuestBuffer } from '../bytes.ts'
import { createNetworkError } from '../request/network-error.ts'
import type { GuestServices } from '../services.ts'
import { IncomingMessage } from './incoming-message.ts'
import type { RequestTarget } from './request-target.ts'

/** `ClientRequest` of `node:http`, sent whole when it is ended. */
export class ClientRequest extends EventEmitter {
  readonly #services: GuestServices
  readonly #target: RequestTarget
  readonly #headers: (readonly [name: string, value: unknown])[]
  readonly #chunks: GuestBuffer[] = []
  #timeoutMs: number | undefined
  #ended = false
  #destroyed = false
  #answered = false
  #cancel = (): void => undefined

  constructor(services: GuestServices, target: RequestTarget, onResponse: unknown) {
    super()
    this.#services = services
    this.#target = target
    this.#headers = [...target.headers]
    this.#timeoutMs = target.timeoutMs
    if (typeof onResponse === 'function')
      this.once('response', (response: unknown) => onResponse(response))
  }

  setHeader(name: unknown, value: unknown): this {
    this.#headers.push([String(name), value])
    return this
  }

  setTimeout(delayMs: unknown, callback?: unknown): this {
    this.#timeoutMs = Number(delayMs)
    if (typeof callback === 'function') this.once('timeout', () => callback())
    return this
  }

  write(data: unknown, encoding?: unknown): boolean {
    this.#chunks.push(bytesOf(this.#services.buffer(), data, encoding))
    return true
  }

  end(data?: unknown, encoding?: unknown): this {
    if (data !== undefined && typeof data !== 'function') this.write(data, encoding)
    if (this.#ended) return this
    this.#ended = true
    // Not before the script has set what it sets on the request that `get` gave it.
    this.#later(() => this.#send())
    return this
  }

  abort(): void {
    this.destroy()
  }

  destroy(error: unknown = this.#answered ? undefined : hangUp()): this {
    if (this.#destroyed) return this
    this.#destroyed = true
    this.#cancel()
    if (error !== undefined) this.#later(() => this.emit('error', error))
    return this
  }

  #later(act: () => void): void {
    void Promise.resolve().then(() => this.#services.call(act, []))
  }

  #send(): void {
    if (this.#destroyed) return
    const body = this.#services.buffer().concat(this.#chunks)
    const headers = this.#headers.flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    )
    if (body.length > 0 && !headers.some(([name]) => name.toLowerCase() === 'content-length'))
      headers.push(['Content-Length', String(body.length)])
    const request = {
      method: this.#target.method,
      url: this.#target.url,
      headers,
      body: body.length > 0 ? { base64: body.toString('base64') } : undefined,
      gzip: false,
      encoding: null,
      timeoutMs: this.#timeoutMs,
    }
    this.#cancel = this.#services.http.send(request, (answer) => {
      if (answer.kind === 'answered') {
        this.#answered = true
        this.emit('response', new IncomingMessage(this.#services, answer))
      } else if (answer.code === 'TIMED_OUT' && this.listenerCount('timeout') > 0)
        this.emit('timeout')
      else {
        this.#destroyed = true
        this.emit('error', createNetworkError(answer))
      }
    })
  }
}

/** What Node says of a request that is destroyed before its response has come. */
function hangUp(): Error {
  const message = 'socket hang up'
  return createNetworkError({ kind: 'failed', code: 'UND_ERR_SOCKET', message, connecting: false })
}
