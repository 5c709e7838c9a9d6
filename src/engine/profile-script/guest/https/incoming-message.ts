import EventEmitter from 'events/'
import type { GuestBuffer } from '../bytes.ts'
import type { Answer } from '../http.ts'
import { joinHeaders } from '../request/response.ts'
import type { GuestServices } from '../services.ts'

/** `IncomingMessage` of `node:http`: the body comes in one piece, once somebody listens. */
export class IncomingMessage extends EventEmitter {
  readonly #services: GuestServices
  readonly statusCode: number
  readonly statusMessage: string
  readonly httpVersion = '1.1'
  readonly headers: Readonly<Record<string, string | string[]>>
  complete = false
  readonly #body: GuestBuffer
  #encoding: unknown
  #flowing = false

  constructor(services: GuestServices, answer: Extract<Answer, { kind: 'answered' }>) {
    super()
    this.#services = services
    this.statusCode = answer.status
    this.statusMessage = answer.statusText
    this.headers = joinHeaders(answer.headers)
    const { body } = answer
    const Buffer = services.buffer()
    this.#body = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
    this.on('newListener', (name: unknown) => {
      if (name === 'data') this.resume()
    })
  }

  setEncoding(encoding: unknown): this {
    this.#encoding = encoding
    return this
  }

  resume(): this {
    if (this.#flowing) return this
    this.#flowing = true
    void Promise.resolve().then(() => this.#services.call(() => this.#flow(), []))
    return this
  }

  pipe(): never {
    throw new TypeError("https: response.pipe does not exist here; listen to 'data' and 'end'")
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown> {
    this.#flowing = true
    if (this.#body.length > 0) yield this.#chunk()
  }

  #flow(): void {
    if (this.#body.length > 0) this.emit('data', this.#chunk())
    this.complete = true
    this.emit('end')
    this.emit('close')
  }

  #chunk(): unknown {
    return this.#encoding === undefined
      ? this.#body
      : this.#body.toString(String(this.#encoding) as 'utf8')
  }
}
