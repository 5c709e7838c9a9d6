import { type GuestServices, parseUrl } from '../services.ts'
import { AbortSignal } from './abort.ts'
import { Body, peekBody, readBody } from './body.ts'
import { Headers } from './headers.ts'

export interface RequestInit {
  readonly method?: unknown
  readonly headers?: unknown
  readonly body?: unknown
  readonly redirect?: unknown
  readonly signal?: unknown
}

interface ResponseInit {
  readonly status?: unknown
  readonly statusText?: unknown
  readonly headers?: unknown
  readonly url?: string
  readonly redirected?: boolean
}

/** The parts of a `Request` that sending it looks at. */
interface FetchRequest extends Body {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly redirect: string
  readonly signal: AbortSignal
}

interface Messages {
  readonly Request: new (input: unknown, init?: RequestInit) => FetchRequest
  readonly Response: new (body?: unknown, init?: ResponseInit) => Body
}

const knownMethods = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT']

/** `Request` and `Response` of the fetch standard, their bodies whole and not streamed. */
export function defineMessages(services: GuestServices): Messages {
  class Request extends Body {
    readonly method: string
    readonly url: string
    readonly headers: Headers
    readonly redirect: string
    readonly signal: AbortSignal

    constructor(input: unknown, init: RequestInit = {}) {
      const from = input instanceof Request ? input : undefined
      const url = parseUrl(services.bridge, from?.url ?? String(input))
      if (!url) throw new TypeError(`Failed to parse URL from ${String(input)}`)
      const method = normalizeMethod(init.method ?? from?.method ?? 'GET')
      const body = readBody(services, init.body ?? (from && peekBody(from)))
      if (body && (method === 'GET' || method === 'HEAD'))
        throw new TypeError('Request with GET/HEAD method cannot have body.')
      super(body?.bytes)
      this.method = method
      this.url = url.href
      this.headers = new Headers(init.headers ?? from?.headers)
      if (body?.contentType && !this.headers.has('content-type'))
        this.headers.set('content-type', body.contentType)
      this.redirect = String(init.redirect ?? from?.redirect ?? 'follow')
      const signal = init.signal ?? from?.signal
      this.signal = signal instanceof AbortSignal ? signal : new AbortSignal()
    }

    clone(): Request {
      return new Request(this)
    }
  }

  class Response extends Body {
    readonly status: number
    readonly statusText: string
    readonly headers: Headers
    readonly url: string
    readonly redirected: boolean
    readonly type = 'basic'
    readonly ok: boolean

    constructor(given?: unknown, init: ResponseInit = {}) {
      const body = readBody(services, given)
      const status = Number(init.status ?? 200)
      // That is a rule for scripts: what a server answers, such as LinkedIn's 999, is taken as it is.
      if (init.url === undefined && !(status >= 200 && status <= 599))
        throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
      super(body?.bytes)
      this.status = status
      this.ok = status >= 200 && status < 300
      this.statusText = String(init.statusText ?? '')
      this.headers = new Headers(init.headers)
      if (body?.contentType && !this.headers.has('content-type'))
        this.headers.set('content-type', body.contentType)
      this.url = init.url ?? ''
      this.redirected = init.redirected ?? false
    }

    static json(value: unknown, init: ResponseInit = {}): Response {
      const headers = new Headers(init.headers)
      if (!headers.has('content-type')) headers.set('content-type', 'application/json')
      return new Response(JSON.stringify(value), { ...init, headers })
    }

    clone(): Response {
      const { status, statusText, headers, url, redirected } = this
      return new Response(peekBody(this), { status, statusText, headers, url, redirected })
    }
  }

  return { Request, Response }
}

/** The standard writes these in capitals, others stay as typed (Fetch §2.2.1). */
function normalizeMethod(method: unknown): string {
  const text = String(method)
  return knownMethods.includes(text.toUpperCase()) ? text.toUpperCase() : text
}
