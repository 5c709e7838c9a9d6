/** The bytes of a text in UTF-8, one character each. */
export function bytesOf(text: string): string {
  let bytes = ''
  // Not in one call: there are more bytes than a function takes arguments.
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte)
  return bytes
}

/** The base64 (RFC 4648 §4) of a text in UTF-8. */
export function toBase64(text: string): string {
  return btoa(bytesOf(text))
}
