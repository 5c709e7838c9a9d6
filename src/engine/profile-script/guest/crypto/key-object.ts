import type { GuestBuffer } from '../bytes.ts'
import type { GuestServices } from '../services.ts'

/** An asymmetric key, as the worker describes it. */
interface DescribedKey {
  readonly type: 'public' | 'private'
  readonly pem: string
  readonly asymmetricKeyType?: string | undefined
  readonly asymmetricKeyDetails: Readonly<Record<string, unknown>>
}

interface ExportOptions {
  readonly format?: unknown
  readonly type?: unknown
}

type Kind = 'public' | 'private'

/** PEM of an asymmetric key; set by the class itself, which alone can reach it. */
let pemOf: (key: KeyObject) => string

/** Node's `KeyObject`. */
export class KeyObject {
  readonly #services: Pick<GuestServices, 'buffer' | 'library'>
  readonly #pem: string
  readonly #secret: GuestBuffer | undefined
  readonly type: 'public' | 'private' | 'secret'
  readonly asymmetricKeyType: string | undefined
  readonly asymmetricKeyDetails: Readonly<Record<string, unknown>> | undefined
  readonly symmetricKeySize: number | undefined

  constructor(
    services: Pick<GuestServices, 'buffer' | 'library'>,
    key: DescribedKey | GuestBuffer,
  ) {
    this.#services = services
    const described = 'pem' in key ? key : undefined
    this.#pem = described?.pem ?? ''
    this.#secret = 'pem' in key ? undefined : key
    this.type = described?.type ?? 'secret'
    this.asymmetricKeyType = described?.asymmetricKeyType
    this.asymmetricKeyDetails = described?.asymmetricKeyDetails
    this.symmetricKeySize = this.#secret?.length
  }

  static {
    pemOf = (key) => key.#pem
  }

  export({ format, type }: ExportOptions = {}): unknown {
    const { buffer, library } = this.#services
    if (this.#secret)
      return format === 'jwk' ? jwkOfSecret(this.#secret) : buffer().from(this.#secret)
    const written = library('exportKey', this.#pem, this.type, format ?? 'pem', type)
    return format === 'der' ? buffer().from(String(written), 'base64') : written
  }

  equals(other: unknown): boolean {
    if (!(other instanceof KeyObject) || other.type !== this.type) return false
    if (this.#secret && other.#secret) return this.#secret.equals(other.#secret)
    return other.#pem === this.#pem
  }
}

/** The functions that make keys, of whatever a script may give as one. */
export function defineKeys(services: GuestServices) {
  const { buffer, library } = services

  function readKey(kind: Kind, given: unknown): KeyObject {
    if (given instanceof KeyObject) {
      if (given.type === 'secret')
        throw new TypeError(`Invalid key object type secret, expected ${kind}.`)
      return given.type === kind ? given : readText(kind, pemOf(given), 'pem')
    }
    if (typeof given === 'string') return readText(kind, given, 'pem')
    if (ArrayBuffer.isView(given)) return readText(kind, textOf(given), 'pem')
    const { key, format, type, passphrase } = optionsOf(given)
    if (key instanceof KeyObject) return readKey(kind, key)
    if (format === 'jwk') return readText(kind, key, 'jwk')
    if (format === 'der') return readText(kind, base64Of(key), 'der', type)
    return readText(kind, typeof key === 'string' ? key : textOf(key), 'pem', type, passphrase)
  }

  function readText(kind: Kind, key: unknown, ...rest: readonly unknown[]): KeyObject {
    const name = kind === 'public' ? 'readPublicKey' : 'readPrivateKey'
    // The worker's answer, see worker/host-library/key-functions.ts.
    return new KeyObject(services, library(name, key, ...rest) as DescribedKey)
  }

  function textOf(value: unknown): string {
    return base64Bytes(value).toString('utf8')
  }

  function base64Of(value: unknown): string {
    return base64Bytes(value).toString('base64')
  }

  function base64Bytes(value: unknown): GuestBuffer {
    if (!ArrayBuffer.isView(value)) {
      const found = value === null ? 'null' : typeof value
      const message = `The "key" argument must be of type string or an instance of Buffer or KeyObject. Received ${found}`
      throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' })
    }
    return buffer().from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  }

  return {
    KeyObject,
    createPublicKey: (key: unknown) => readKey('public', key),
    createPrivateKey: (key: unknown) => readKey('private', key),
    createSecretKey: (key: unknown, encoding?: unknown) =>
      new KeyObject(
        services,
        typeof key === 'string'
          ? buffer().from(key, (encoding ?? 'utf8') as 'utf8')
          : base64Bytes(key),
      ),
    /** PEM of whatever a script may give as a key. */
    pemOfKey: (kind: Kind, key: unknown) => pemOf(readKey(kind, key)),
    /** Bytes of a shared secret. */
    secretOf: (key: unknown): GuestBuffer => {
      if (key instanceof KeyObject) {
        const secret = key.export()
        if (key.type === 'secret') return base64Bytes(secret)
        throw new TypeError(`Invalid key object type ${key.type}, expected secret.`)
      }
      return typeof key === 'string' ? buffer().from(key, 'utf8') : base64Bytes(key)
    },
  }
}

interface KeyOptions {
  readonly key?: unknown
  readonly format?: unknown
  readonly type?: unknown
  readonly passphrase?: unknown
}

function optionsOf(given: unknown): KeyOptions {
  return typeof given === 'object' && given !== null ? given : { key: given }
}

function jwkOfSecret(secret: GuestBuffer): Record<string, string> {
  // npm's `buffer` knows the name only at run time, see buffer.ts.
  return { kty: 'oct', k: secret.toString('base64url' as 'base64') }
}
