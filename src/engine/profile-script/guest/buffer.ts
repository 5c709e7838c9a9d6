import { Buffer } from 'buffer/'
import type { GuestBridge } from './bridge.ts'
import { bytesOfLong, textOfMany } from './long-texts.ts'
import type { GuestServices } from './services.ts'

/** The `Buffer` of npm's `buffer`, with the encoding `base64url` that Node has beside it. */
export type BufferConstructor = typeof Buffer

/** Node's `buffer` module. */
export function create({ bridge }: GuestServices): { Buffer: BufferConstructor } {
  extendBuffer(bridge)
  return { Buffer }
}

/** Adds `base64url`, and leaves what is long to the worker: a loop here takes seconds and memory. */
function extendBuffer(bridge: GuestBridge): void {
  const { from, isEncoding, byteLength } = Buffer
  const { toString: writeText, write } = Buffer.prototype

  Object.assign(Buffer, {
    from: (value: unknown, ...rest: unknown[]) => {
      const bytes = bytesOfLong(bridge, value, rest[0])
      return Reflect.apply(from, Buffer, bytes ? [bytes] : [value, ...rest.map(plain)])
    },
    isEncoding: (encoding: unknown) => isBase64Url(encoding) || isEncoding(String(encoding)),
    byteLength: (value: unknown, encoding: unknown) =>
      bytesOfLong(bridge, value, encoding)?.byteLength ??
      Reflect.apply(byteLength, Buffer, [value, plain(encoding)]),
  })
  Object.assign(Buffer.prototype, {
    write(this: Buffer, text: unknown, ...rest: unknown[]) {
      return Reflect.apply(write, this, [text, ...rest.map(plain)])
    },
    toString(this: Buffer, encoding: unknown, ...range: unknown[]) {
      const long = range.length === 0 ? textOfMany(bridge, this, encoding) : undefined
      if (long !== undefined) return long
      const text: string = Reflect.apply(writeText, this, [plain(encoding), ...range])
      if (!isBase64Url(encoding)) return text
      return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    },
  })
}

function isBase64Url(encoding: unknown): boolean {
  return typeof encoding === 'string' && encoding.toLowerCase() === 'base64url'
}

/** The decoder takes both alphabets, with or without padding. */
function plain(argument: unknown): unknown {
  return isBase64Url(argument) ? 'base64' : argument
}
