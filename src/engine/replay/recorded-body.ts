import type { Body, HeaderList } from '../../shared/trace.ts'

/** The bytes of a recorded body, unpacked; `null` where the recording does not hold it whole. */
export function wholeBodyOf(body: Body | undefined): Uint8Array | null {
  const text = body?.text ?? ''
  if (body?.truncated || /^\(\d+ bytes that are not text\)$/.test(text)) return null
  return new TextEncoder().encode(text)
}

const transportHeaders = ['content-encoding', 'content-length', 'transfer-encoding']

/** Response headers without those that tell how the body travelled: a recorded body is unpacked. */
export function withoutTransport(headers: HeaderList): HeaderList {
  return headers
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !transportHeaders.includes(name))
}
