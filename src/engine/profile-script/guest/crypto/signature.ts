import { bytesOf, type GuestBuffer, inEncoding } from '../bytes.ts'
import type { GuestServices } from '../services.ts'
import type { defineKeys } from './key-object.ts'

interface SignatureOptions {
  readonly padding?: unknown
  readonly saltLength?: unknown
  readonly dsaEncoding?: unknown
}

/** Data that is being gathered for a signature; `finish` gets it whole. */
class Gathering<Finish> {
  readonly #buffer: GuestServices['buffer']
  readonly #chunks: GuestBuffer[] = []
  protected readonly finish: Finish

  constructor(buffer: GuestServices['buffer'], finish: Finish) {
    this.#buffer = buffer
    this.finish = finish
  }

  update(data: unknown, encoding?: unknown): this {
    this.#chunks.push(bytesOf(this.#buffer(), data, encoding))
    return this
  }

  write(data: unknown, encoding?: unknown): boolean {
    this.update(data, encoding)
    return true
  }

  end(data?: unknown): this {
    return data === undefined ? this : this.update(data)
  }

  protected gathered(): GuestBuffer {
    return this.#buffer().concat(this.#chunks)
  }
}

/** Node's `Sign`. */
export class Sign extends Gathering<(data: GuestBuffer, key: unknown) => GuestBuffer> {
  sign(key: unknown, encoding?: unknown): unknown {
    return inEncoding(this.finish(this.gathered(), key), encoding)
  }
}

/** Node's `Verify`. */
export class Verify extends Gathering<
  (data: GuestBuffer, key: unknown, signature: unknown, encoding: unknown) => boolean
> {
  verify(key: unknown, signature: unknown, encoding?: unknown): boolean {
    return this.finish(this.gathered(), key, signature, encoding)
  }
}

/** Node's `Sign` and `Verify`, and `sign` and `verify` in one call. */
export function defineSignatures(
  { buffer, library }: GuestServices,
  { pemOfKey }: ReturnType<typeof defineKeys>,
) {
  function sign(algorithm: unknown, data: unknown, key: unknown): GuestBuffer {
    const bytes = bytesOf(buffer(), data).toString('base64')
    const pem = pemOfKey('private', key)
    const signature = library('sign', String(algorithm), bytes, pem, ...optionsOf(key))
    return buffer().from(String(signature), 'base64')
  }

  function verify(algorithm: unknown, data: unknown, key: unknown, signature: unknown): boolean {
    const bytes = bytesOf(buffer(), data).toString('base64')
    const pem = pemOfKey('public', key)
    const given = bytesOf(buffer(), signature).toString('base64')
    return Boolean(library('verify', String(algorithm), bytes, pem, given, ...optionsOf(key)))
  }

  return {
    sign,
    verify,
    createSign: (algorithm: unknown) => new Sign(buffer, (data, key) => sign(algorithm, data, key)),
    createVerify: (algorithm: unknown) =>
      new Verify(buffer, (data, key, signature, encoding) =>
        verify(algorithm, data, key, bytesOf(buffer(), signature, encoding)),
      ),
  }
}

function optionsOf(key: unknown): readonly unknown[] {
  if (typeof key !== 'object' || key === null) return []
  const { padding, saltLength, dsaEncoding }: SignatureOptions = key
  return [padding, saltLength, dsaEncoding]
}
