import { bytesOf, type GuestBuffer } from '../bytes.ts'
import type { GuestServices } from '../services.ts'

/** The bytes of a body and the content type that goes with its kind. */
export interface ReadBody {
  readonly bytes: GuestBuffer
  readonly contentType?: string
}

/** Reads what `fetch` and `Response` take as a body; nothing where there is none. */
export function readBody(services: GuestServices, body: unknown): ReadBody | undefined {
  if (body === undefined || body === null) return undefined
  const Buffer = services.buffer()
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer)
    return { bytes: bytesOf(Buffer, body) }
  if (isSearchParams(body))
    return {
      bytes: Buffer.from(String(body)),
      contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    }
  return { bytes: Buffer.from(String(body)), contentType: 'text/plain;charset=UTF-8' }
}

function isSearchParams(body: unknown): boolean {
  return Object.prototype.toString.call(body) === '[object URLSearchParams]'
}

/** The bytes of a body; set by the class itself, which alone can reach them. */
let bytesIn: (body: Body) => GuestBuffer | undefined

/** The reading half of `Request` and `Response`: a body can be read once. */
export class Body {
  readonly #bytes: GuestBuffer | undefined
  #used = false

  constructor(bytes: GuestBuffer | undefined) {
    this.#bytes = bytes
  }

  static {
    bytesIn = (body) => {
      if (body.#used) throw new TypeError('Body has already been consumed.')
      return body.#bytes
    }
  }

  get bodyUsed(): boolean {
    return this.#used
  }

  /** Not a stream: only that there is none can be seen. */
  get body(): unknown {
    if (this.#bytes === undefined) return null
    throw new TypeError('body does not exist here as a stream; use text(), json() or arrayBuffer()')
  }

  async text(): Promise<string> {
    const text = this.#take()?.toString('utf8') ?? ''
    return text.startsWith('\uFEFF') ? text.slice(1) : text
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text())
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(this.#take() ?? []).buffer
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(this.#take() ?? [])
  }

  #take(): GuestBuffer | undefined {
    if (this.#used) throw new TypeError('Body is unusable: Body has already been read')
    this.#used = this.#bytes !== undefined
    return this.#bytes
  }
}

/** The bytes of a body that nobody has read yet, for sending or cloning it. */
export function peekBody(body: Body): GuestBuffer | undefined {
  return bytesIn(body)
}
