import { callbackOrPromise } from './callback-or-promise.ts'
import { fetchJson } from './fetch-json.ts'
import { listInstead } from './list-instead.ts'
import type { GuestServices } from './services.ts'

const optionNames = [
  'cache',
  'cacheMaxAge',
  'cacheMaxEntries',
  'jwksRequestsPerMinute',
  'jwksUri',
  'rateLimit',
  'requestHeaders',
  'timeout',
]

type Jwk = Readonly<Record<string, unknown>>

/** `jwks-rsa`: a client that finds the signing key of a JWKS (RFC 7517 §5). It remembers nothing. */
export function create(services: GuestServices): unknown {
  class JwksClient {
    readonly #options: Readonly<Record<string, unknown>>

    constructor(given: unknown) {
      const options: Readonly<Record<string, unknown>> = { ...Object(given) }
      const unknown = Object.keys(options).find((name) => !optionNames.includes(name))
      if (unknown !== undefined) {
        const instead = listInstead('Options', unknown, optionNames)
        throw new TypeError(`jwks-rsa: the option "${unknown}" does not exist here. ${instead}`)
      }
      this.#options = options
    }

    getKeys(callback?: unknown): unknown {
      return callbackOrPromise(services, callback, this.#keys())
    }

    getSigningKeys(callback?: unknown): unknown {
      return callbackOrPromise(services, callback, this.#signingKeys())
    }

    getSigningKey(kid: unknown, callback?: unknown): unknown {
      const [wanted, done] = typeof kid === 'function' ? [undefined, kid] : [kid, callback]
      return callbackOrPromise(services, done, this.#signingKey(wanted))
    }

    async #keys(): Promise<readonly Jwk[]> {
      const { jwksUri, requestHeaders, timeout } = this.#options
      const set = await fetchJson(services, String(jwksUri), Object(requestHeaders), timeout)
      const keys: unknown = Object(set).keys
      return Array.isArray(keys) ? keys : []
    }

    async #signingKeys() {
      const usable = (await this.#keys()).filter((key) => key.use !== 'enc' && key.kty !== 'oct')
      const keys = usable.flatMap((jwk) => signingKeyOf(services, jwk) ?? [])
      if (keys.length === 0)
        throw named('JwksError', 'The JWKS endpoint did not contain any signing keys')
      return keys
    }

    async #signingKey(kid: unknown) {
      const keys = await this.#signingKeys()
      const none = kid === undefined || kid === null
      if (none && keys.length === 1) return keys[0]
      const key = keys.find((candidate) => candidate.kid === kid)
      if (!none && key) return key
      throw named(
        'SigningKeyNotFoundError',
        `Unable to find a signing key that matches '${String(kid)}'`,
      )
    }
  }

  const createClient = (options: unknown) => new JwksClient(options)
  return Object.assign(createClient, { default: createClient, JwksClient })
}

function signingKeyOf({ module }: GuestServices, jwk: Jwk) {
  try {
    const publicKey = Object(module('crypto'))
      .createPublicKey({ key: jwk, format: 'jwk' })
      .export({ format: 'pem', type: 'spki' })
    const { kid, alg } = jwk
    return {
      kid,
      alg,
      getPublicKey: () => publicKey,
      [jwk.kty === 'RSA' ? 'rsaPublicKey' : 'publicKey']: publicKey,
    }
  } catch {
    // A key of a kind that nobody can read is none that could have signed.
    return undefined
  }
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}
