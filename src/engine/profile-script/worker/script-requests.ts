import type { AnswerHead, GuestRequest } from '../guest/bridge.ts'
import { limits } from '../limits.ts'
import type { FromWorker, RequestAnswer } from '../worker-messages.ts'

/** An answer as the guest takes it. */
export interface GuestAnswer {
  readonly head: string
  readonly body: string | Uint8Array | undefined
}

/** The HTTP requests of one run that have no answer yet. */
export class ScriptRequests {
  readonly #post: (message: FromWorker) => void
  readonly #pending = new Map<number, GuestRequest>()

  constructor(post: (message: FromWorker) => void) {
    this.#post = post
  }

  get pending(): number {
    return this.#pending.size
  }

  /** For example `GET api.example.com`: without what may hold a token. */
  describePending(): string[] {
    return [...this.#pending.values()].map(
      ({ method, url }) => `${method} ${URL.parse(url)?.host ?? 'a URL'}`,
    )
  }

  /** @param json a {@link GuestRequest} */
  send(json: string): void {
    // Looked at field by field below and, whole, by the engine's schema.
    const request = JSON.parse(json) as GuestRequest
    const { id, method, url, headers, gzip, timeoutMs } = request
    const body = bodyOf(request.body)
    if (body !== undefined && body.length > limits.requestBody)
      throw new RangeError(
        `a profile script may send at most ${limits.requestBody / 2 ** 20} MiB in one request`,
      )
    this.#pending.set(id, request)
    this.#post({ kind: 'send', id, request: { method, url, headers, body }, gzip, timeoutMs })
  }

  cancel(id: number): void {
    if (this.#pending.delete(id)) this.#post({ kind: 'cancel', id })
  }

  /** The answer for the guest, or nothing where nobody waits for it any more. */
  take(id: number, answer: RequestAnswer): GuestAnswer | undefined {
    const request = this.#pending.get(id)
    this.#pending.delete(id)
    if (!request) return undefined
    if (answer.kind === 'failed') return { head: writeHead(answer), body: undefined }
    const { kind, status, statusText, headers, body } = answer
    return {
      head: writeHead({ kind, status, statusText, headers }),
      body: request.encoding === null ? body : decode(body, request.encoding),
    }
  }
}

function writeHead(head: AnswerHead): string {
  return JSON.stringify(head)
}

function bodyOf(body: GuestRequest['body']): string | Uint8Array | undefined {
  if (body === undefined) return undefined
  return 'text' in body ? String(body.text) : Buffer.from(String(body.base64), 'base64')
}

function decode(body: Uint8Array, encoding: string): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return bytes.toString(Buffer.isEncoding(encoding) ? encoding : 'utf8')
}
