import type { GuestBuffer } from '../bytes.ts'
import type { GuestServices } from '../services.ts'

/** What Web Crypto allows at once (Web Cryptography API §10.1.1). */
const mostRandomValues = 65_536

/** Randomness of the worker's own generator. */
export function defineRandom({ buffer, library, call }: GuestServices) {
  function bytes(size: number): GuestBuffer {
    return buffer().from(String(library('randomBytes', size)), 'base64')
  }

  function randomInt(first: unknown, second?: unknown): number {
    const [low, high] = typeof second === 'number' ? [Number(first), second] : [0, Number(first)]
    const range = high - low
    if (!(range > 0 && range <= 2 ** 47)) throw new RangeError('randomInt: max must be above min')
    // Values past the last whole multiple would make some numbers likelier than others.
    const limit = 2 ** 48 - (2 ** 48 % range)
    for (;;) {
      const value = bytes(6).readUIntBE(0, 6)
      if (value < limit) return low + (value % range)
    }
  }

  return {
    randomBytes: (size: unknown, callback?: unknown) => {
      const random = bytes(Number(size))
      if (typeof callback !== 'function') return random
      void Promise.resolve().then(() => call(callback, [null, random]))
      return undefined
    },
    randomInt,
    randomUUID: () => String(library('randomUUID')),
    getRandomValues: (target: unknown) => {
      if (!ArrayBuffer.isView(target)) throw new TypeError('getRandomValues fills a typed array')
      if (target.byteLength > mostRandomValues)
        throw new RangeError(`getRandomValues fills at most ${mostRandomValues} bytes`)
      const view = new Uint8Array(target.buffer, target.byteOffset, target.byteLength)
      view.set(bytes(target.byteLength))
      return target
    },
  }
}
