import { toBase64 } from '../../../shared/base64.ts'

/** Base64 that is long enough to hold something, in either alphabet (RFC 4648 §4 and §5). */
export const base64Pattern = /(?<![\w+/=-])[A-Za-z0-9+/_-]{12,}={0,2}(?![\w+/=-])/g

/** The bytes of a base64 text, one character each, or `null` where it is none. */
export function decodeBase64(text: string): string | null {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  if (standard.length % 4 === 1) return null
  try {
    return atob(standard)
  } catch {
    return null
  }
}

/** The UTF-8 text of bytes, or `null` where they are something else. */
export function textOfBytes(bytes: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (c) => c.charCodeAt(0)),
    )
    // Text that a machine or a person wrote; random letters often decode to control characters.
    return /^[\t\n\r\u0020-\u007e\u00a0-\uffff]*$/.test(text) ? text : null
  } catch {
    return null
  }
}

/** A text in base64, in the alphabet and with the padding of another. */
export function encodeBase64(text: string, like: string): string {
  const encoded = toBase64(text)
  const padded = like.endsWith('=') || like.length % 4 === 0 ? encoded : encoded.replace(/=+$/, '')
  return /[-_]/.test(like) ? padded.replaceAll('+', '-').replaceAll('/', '_') : padded
}
