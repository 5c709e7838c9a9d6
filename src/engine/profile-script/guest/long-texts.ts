import type { GuestBridge } from './bridge.ts'

/** The encodings that the worker's Node writes and reads; the others have texts that cannot cross. */
const encodings = ['utf8', 'utf-8', 'latin1', 'binary', 'ascii', 'hex', 'base64', 'base64url']

/** From this length on the way over the bridge costs less than a loop in the engine. */
const worthCrossing = 1024

/** A text that ends early, or changes, on its way out of the engine: with a NUL or half a character. */
const changesOutside = /\0|\p{Cs}/u

// The script can replace the global one.
const IntrinsicUint8Array = Uint8Array

/** The text of many bytes; `undefined` where it is to be made here. */
export function textOfMany(
  bridge: GuestBridge,
  bytes: Uint8Array,
  encoding: unknown,
): string | undefined {
  const known = knownEncoding(encoding)
  if (known === undefined || bytes.byteLength < worthCrossing) return undefined
  return bridge.bytesToText(new IntrinsicUint8Array(bytes).buffer, known)
}

/** The bytes of a long text; `undefined` where they are to be made here. */
export function bytesOfLong(
  bridge: GuestBridge,
  text: unknown,
  encoding: unknown,
): ArrayBuffer | undefined {
  const known = knownEncoding(encoding)
  if (known === undefined || typeof text !== 'string' || text.length < worthCrossing)
    return undefined
  return changesOutside.test(text) ? undefined : bridge.textToBytes(text, known)
}

function knownEncoding(encoding: unknown): string | undefined {
  if (encoding === undefined) return 'utf8'
  const name = typeof encoding === 'string' ? encoding.toLowerCase() : ''
  return encodings.find((known) => known === name)
}
