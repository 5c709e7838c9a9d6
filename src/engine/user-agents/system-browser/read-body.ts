import type { IncomingMessage } from 'node:http'

/** Bytes; the longest ID tokens have some ten thousand. */
export const bodyLimit = 1_000_000

/** The body as text, or `null` where it is longer than the limit. */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    // Without an encoding, a request gives buffers.
    const bytes = part as Buffer
    size += bytes.length
    if (size > bodyLimit) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts).toString('utf8')
}
