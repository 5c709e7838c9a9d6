import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'

/** More than any form of the playground's pages sends, in bytes. */
const maxFormSize = 16 * 1024

/** Reads a form that a page has sent; `undefined` when it is longer than any page's. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    // A request without an encoding yields buffers only; the stream's type does not know that.
    const bytes = chunk as Buffer
    size += bytes.length
    if (size > maxFormSize) return undefined
    chunks.push(bytes)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}

/** Looks at a form without taking it: whoever answers the request can still read it. */
export async function peekForm(request: IncomingMessage): Promise<URLSearchParams> {
  await once(request, 'readable')
  const chunk: Buffer | null = request.read()
  if (chunk === null) return new URLSearchParams()
  request.unshift(chunk)
  return new URLSearchParams(chunk.toString('utf8'))
}
