import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Body, HeaderList } from '../../shared/trace.ts'
import { headerOf } from './http-message.ts'

/** Bytes of a body after decompression. */
const decodedLimit = 10_000_000

const decoders: Readonly<
  Record<string, (data: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>
> = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }

/**
 * Undoes the `Content-Encoding` of a body.
 *
 * @param limit bytes; a body that would grow beyond it stays as it is
 */
export function decodeContent(body: Uint8Array, headers: HeaderList, limit: number): Uint8Array {
  const decode = decoders[headerOf(headers, 'content-encoding')?.trim().toLowerCase() ?? '']
  if (!decode) return body
  try {
    return decode(body, { maxOutputLength: limit })
  } catch {
    // A wrong header or a bomb: what was on the wire is still the best there is to show.
    return body
  }
}

/** The body as a trace shows it, whole: it is masked first and then cut where it must be. */
export function describeBody(
  body: Uint8Array | string | undefined,
  headers: HeaderList,
): Body | undefined {
  if (body === undefined || body.length === 0) return undefined
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const decoded = decodeContent(bytes, headers, decodedLimit)
  const text = decodeText(decoded)
  const declared = headerOf(headers, 'content-encoding') !== undefined
  const undeclaredCompression = declared ? undefined : compressionOf(decoded)
  const peculiarities = {
    size: bytes.length,
    ...(startsWith(decoded, byteOrderMark) ? { byteOrderMark: true } : {}),
    ...(undeclaredCompression === undefined ? {} : { undeclaredCompression }),
  }
  if (text === null)
    return { text: `(${decoded.length} bytes that are not text)`, ...peculiarities }
  return { text, ...peculiarities }
}

const byteOrderMark = [0xef, 0xbb, 0xbf]

/** Which compression bytes begin like: gzip (RFC 1952 §2.3.1) or zlib (RFC 1950 §2.2). */
function compressionOf(bytes: Uint8Array): Body['undeclaredCompression'] {
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip'
  const [method = 0, flags = 0] = bytes
  // The first byte alone is also the letter "x", so the rest must not be text.
  const isZlib = method === 0x78 && ((method << 8) | flags) % 31 === 0 && decodeText(bytes) === null
  return isZlib ? 'zlib' : undefined
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, i) => bytes[i] === byte)
}

/** UTF-8 text without a byte order mark, or `null` where the bytes are something else. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
