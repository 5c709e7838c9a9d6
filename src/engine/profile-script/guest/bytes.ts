import type { BufferConstructor } from './buffer.ts'

/** A `Buffer` of npm's `buffer`. */
export type GuestBuffer = InstanceType<BufferConstructor>

/** Bytes of a text, or of anything that holds bytes. */
export function bytesOf(
  Buffer: BufferConstructor,
  value: unknown,
  encoding?: unknown,
): GuestBuffer {
  if (typeof value === 'string')
    // An encoding that does not exist is refused by `from` itself.
    return Buffer.from(value, (encoding ?? 'utf8') as 'utf8')
  if (ArrayBuffer.isView(value))
    return Buffer.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  throw Object.assign(
    new TypeError(
      `The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${value === null ? 'null' : typeof value}`,
    ),
    { code: 'ERR_INVALID_ARG_TYPE' },
  )
}

/** Bytes as Node hands them over: a `Buffer`, or a text where an encoding is given. */
export function inEncoding(bytes: GuestBuffer, encoding: unknown): unknown {
  return encoding === undefined || encoding === 'buffer'
    ? bytes
    : bytes.toString(encoding as 'utf8')
}
