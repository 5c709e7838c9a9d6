import { Buffer } from 'buffer/'

/** The `Buffer` of npm's `buffer`, with the encoding `base64url` that Node has beside it. */
export type BufferConstructor = typeof Buffer

/** Node's `buffer` module. */
export function create(): { Buffer: BufferConstructor } {
  addBase64Url()
  return { Buffer }
}

function addBase64Url(): void {
  const { from, isEncoding, byteLength } = Buffer
  const { toString: writeText, write } = Buffer.prototype

  Object.assign(Buffer, {
    from: (value: unknown, ...rest: unknown[]) =>
      Reflect.apply(from, Buffer, [value, ...rest.map(plain)]),
    isEncoding: (encoding: unknown) => isBase64Url(encoding) || isEncoding(String(encoding)),
    byteLength: (value: unknown, encoding: unknown) =>
      Reflect.apply(byteLength, Buffer, [value, plain(encoding)]),
  })
  Object.assign(Buffer.prototype, {
    write(this: Buffer, text: unknown, ...rest: unknown[]) {
      return Reflect.apply(write, this, [text, ...rest.map(plain)])
    },
    toString(this: Buffer, encoding: unknown, ...range: unknown[]) {
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
