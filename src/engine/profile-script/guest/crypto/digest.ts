import { bytesOf, type GuestBuffer, inEncoding } from '../bytes.ts'
import type { GuestServices } from '../services.ts'
import type { defineKeys } from './key-object.ts'

/** A hash that is being gathered. */
export class Digest {
  readonly #buffer: GuestServices['buffer']
  readonly #compute: (base64: string) => unknown
  readonly #chunks: GuestBuffer[]
  #finished = false

  constructor(
    buffer: GuestServices['buffer'],
    compute: (base64: string) => unknown,
    chunks: readonly GuestBuffer[] = [],
  ) {
    this.#buffer = buffer
    this.#compute = compute
    this.#chunks = [...chunks]
  }

  update(data: unknown, encoding?: unknown): this {
    this.#refuseFinished()
    this.#chunks.push(bytesOf(this.#buffer(), data, encoding))
    return this
  }

  digest(encoding?: unknown): unknown {
    this.#refuseFinished()
    this.#finished = true
    const digest = this.#compute(this.#buffer().concat(this.#chunks).toString('base64'))
    return inEncoding(this.#buffer().from(String(digest), 'base64'), encoding)
  }

  copy(): Digest {
    this.#refuseFinished()
    return new Digest(this.#buffer, this.#compute, this.#chunks)
  }

  #refuseFinished(): void {
    if (!this.#finished) return
    const error = new Error('Digest already called')
    throw Object.assign(error, { code: 'ERR_CRYPTO_HASH_FINALIZED' })
  }
}

/** Node's `Hash` and `Hmac`: they gather, and the worker computes when the digest is wanted. */
export function defineDigests(
  { buffer, library }: GuestServices,
  { secretOf }: ReturnType<typeof defineKeys>,
) {
  function create(compute: (base64: string) => unknown): Digest {
    // An algorithm that does not exist is refused at once, as in Node.
    compute('')
    return new Digest(buffer, compute)
  }

  return {
    createHash: (algorithm: unknown) => create((data) => library('hash', String(algorithm), data)),
    createHmac: (algorithm: unknown, key: unknown) => {
      const secret = secretOf(key).toString('base64')
      return create((data) => library('hmac', String(algorithm), secret, data))
    },
  }
}
