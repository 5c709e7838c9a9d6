import type { Dispatcher } from 'undici'
import type { HeaderList, Timings } from '../../shared/trace.ts'
import { describeFailure } from './describe-failure.ts'
import type { HttpOutcome, HttpResponse } from './http-message.ts'
import { type ConnectionTimes, takeConnectionTimes } from './timed-connector.ts'

/** The code of a response that is longer than the limit. */
export const responseTooLarge = 'RESPONSE_TOO_LARGE'

/** Collects one response with its timings, and stops reading where the limit is reached. */
export class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly outcome: Promise<HttpOutcome>
  readonly #resolve: (outcome: HttpOutcome) => void
  readonly #maxSize: number
  readonly #chunks: Buffer[] = []
  readonly #start = performance.now()
  #controller: Dispatcher.DispatchController | undefined
  #abortReason: Error | undefined
  #size = 0
  #connection: ConnectionTimes | undefined
  #sentHeaders: HeaderList | undefined
  #sending: number | undefined
  #sent: number | undefined
  #responding: number | undefined
  #head: Omit<HttpResponse, 'body'> | undefined

  constructor(maxSize: number) {
    this.#maxSize = maxSize
    const { promise, resolve } = Promise.withResolvers<HttpOutcome>()
    this.outcome = promise
    this.#resolve = resolve
  }

  /** Ends the request, whether or not it has reached the network yet. */
  abort(reason: Error): void {
    this.#abortReason ??= reason
    if (this.#controller) this.#controller.abort(this.#abortReason)
    // undici gives a controller only to a request that has a connection: this one may never have.
    else this.fail(this.#abortReason)
  }

  /** Says whether it was ended, so that nothing needs to be sent any more. */
  get isAborted(): boolean {
    return this.#abortReason !== undefined
  }

  /** Takes note of the request's own header block as undici wrote it to the socket. */
  headersSent(block: string, socket: object): void {
    this.#sending = performance.now()
    this.#sentHeaders = parseHeaderBlock(block)
    this.#connection = takeConnectionTimes(socket)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#abortReason) controller.abort(this.#abortReason)
  }

  onRequestSent(): void {
    this.#sent = performance.now()
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    _headers: unknown,
    statusText?: string,
  ): void {
    // 1xx responses come before the real one (RFC 9110 §15.2).
    if (status < 200) return
    this.#responding = performance.now()
    this.#head = { status, statusText: statusText ?? '', headers: pairUp(controller.rawHeaders) }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size <= this.#maxSize) this.#chunks.push(chunk)
    else this.abort(new ResponseTooLargeError(this.#maxSize))
  }

  onResponseEnd(): void {
    if (!this.#head) return
    const response = { ...this.#head, body: Buffer.concat(this.#chunks) }
    this.#resolve({ kind: 'answered', response, ...this.#measured() })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error)
  }

  /** Ends with a failure; for errors that undici throws before it has a controller. */
  fail(error: unknown): void {
    this.#resolve({
      kind: 'failed',
      failure: describeFailure(this.#abortReason ?? error),
      ...this.#measured(),
    })
  }

  #measured() {
    const end = performance.now()
    return {
      sentHeaders: this.#sentHeaders,
      timings: this.#timings(end),
      durationMs: round(end - this.#start),
    }
  }

  #timings(end: number): Timings {
    const { start, lookup, connect, secure } = this.#connection ?? {}
    return {
      ...span('dns', start, lookup),
      ...span('connect', lookup ?? start, connect),
      ...span('tls', connect, secure),
      ...span('send', this.#sending, this.#sent),
      ...span('wait', this.#sent ?? this.#sending, this.#responding),
      ...span('receive', this.#responding, this.#responding && end),
    }
  }
}

class ResponseTooLargeError extends Error {
  readonly code = responseTooLarge

  constructor(limit: number) {
    super(`the response is longer than ${limit} bytes`)
  }
}

function span<K extends keyof Timings>(key: K, from?: number, to?: number): Partial<Timings> {
  return from === undefined || to === undefined ? {} : { [key]: round(to - from) }
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100
}

function pairUp(raw: Dispatcher.DispatchController['rawHeaders']): HeaderList {
  if (!Array.isArray(raw)) return []
  const pairs: [name: string, value: string][] = []
  for (let i = 0; i < raw.length; i += 2)
    pairs.push([textOf(raw[i]).toLowerCase(), textOf(raw[i + 1])])
  return pairs
}

function textOf(part: Buffer | string | undefined): string {
  return typeof part === 'string' ? part : (part?.toString('latin1') ?? '')
}

function parseHeaderBlock(block: string): HeaderList {
  return (
    block
      .split('\r\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
      })
      // It is for the proxy alone (RFC 9110 §11.7.2) and holds the person's password.
      .filter(([name]) => name.toLowerCase() !== 'proxy-authorization')
  )
}
