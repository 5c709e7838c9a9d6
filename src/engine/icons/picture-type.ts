/** The media types of pictures that are shown, each told by how its bytes begin. */
const signatures: readonly (readonly [mediaType: string, offset: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/x-icon', 0, '\x00\x00\x01\x00'],
]

/**
 * A byte order mark, a declaration, comments and a doctype may stand before the element. A comment
 * has one reading only: could it go on beyond its end, a row of them would be tried for ever.
 */
const svgStart =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE svg[^>]*>\s*)*<svg[\s>]/i

/**
 * The media type of a picture by its own bytes, whatever the server calls it; `null` for what is
 * none. An SVG is a text whose first element is `svg`.
 */
export function pictureTypeOf(body: Uint8Array): string | null {
  const start = Buffer.from(body.subarray(0, 1024)).toString('latin1')
  const found = signatures.find(([, offset, bytes]) => start.startsWith(bytes, offset))
  if (found) return found[0]
  return svgStart.test(start) ? 'image/svg+xml' : null
}
