import { bytesOf, type GuestBuffer } from '../bytes.ts'
import type { Answer } from '../http.ts'
import { type GuestServices, parseUrl } from '../services.ts'

/** What an adapter of axios sends, once its own version has worked the configuration out. */
export interface AxiosTransmission {
  readonly url: string
  readonly method: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: GuestBuffer | undefined
  readonly maxRedirects: number
  /** Milliseconds; 0 waits without end. */
  readonly timeoutMs: number
  /** Undo a `Content-Encoding`. */
  readonly decompress: boolean
  /** `arraybuffer` hands over bytes. */
  readonly responseType: unknown
  readonly responseEncoding: unknown
}

/** An answer with the URL that it came from in the end. */
export type AxiosAnswer =
  | (Extract<Answer, { kind: 'answered' }> & { readonly url: string })
  | Extract<Answer, { kind: 'failed' }>

/** Sends and follows redirects as the library `follow-redirects` does under axios. Returns what cancels it. */
export function transmit(
  services: GuestServices,
  first: AxiosTransmission,
  done: (answer: AxiosAnswer) => void,
): () => void {
  let cancel = (): void => undefined
  const send = (hop: AxiosTransmission, left: number): void => {
    const { method, url, headers, body, decompress, timeoutMs } = hop
    const request = {
      method,
      url: url.replace(/#.*/s, ''),
      headers,
      body: body && { base64: body.toString('base64') },
      gzip: decompress,
      encoding: hop.responseType === 'arraybuffer' ? null : encodingOf(hop.responseEncoding),
      timeoutMs,
    }
    cancel = services.http.send(request, (answer) => {
      const next = answer.kind === 'answered' ? redirected(services, hop, answer) : undefined
      if (!next) return done(answer.kind === 'answered' ? { ...answer, url } : answer)
      if (first.maxRedirects > 0 && left === 0) return done(tooManyRedirects)
      if (first.maxRedirects === 0)
        return done(answer.kind === 'answered' ? { ...answer, url } : answer)
      const protocol = parseUrl(services.bridge, next.url)?.protocol ?? next.url
      if (protocol !== 'http:' && protocol !== 'https:')
        return done({
          ...tooManyRedirects,
          code: 'ERR_FR_REDIRECTION_FAILURE',
          message: `Redirected request failed: Unsupported protocol ${protocol}`,
        })
      send(next, left - 1)
    })
  }
  send(first, first.maxRedirects)
  return () => cancel()
}

const tooManyRedirects = {
  kind: 'failed',
  code: 'ERR_FR_TOO_MANY_REDIRECTS',
  message: 'Maximum number of redirects exceeded',
  connecting: false,
} as const

function encodingOf(encoding: unknown): string {
  return typeof encoding === 'string' && encoding !== '' ? encoding : 'utf8'
}

function redirected(
  { bridge }: GuestServices,
  hop: AxiosTransmission,
  { status, headers }: Extract<Answer, { kind: 'answered' }>,
): AxiosTransmission | undefined {
  const location = headers.find(([name]) => name === 'location')?.[1]
  if (status < 300 || status >= 400 || location === undefined) return undefined
  const target = parseUrl(bridge, location, hop.url)
  if (!target) return undefined
  const isGet = hop.method === 'GET' || hop.method === 'HEAD'
  const becomesGet =
    ((status === 301 || status === 302) && hop.method === 'POST') || (status === 303 && !isGet)
  const sameHost = parseUrl(bridge, hop.url)?.host === target.host
  const dropped = [
    'host',
    ...(becomesGet ? ['content-'] : []),
    ...(sameHost ? [] : ['authorization', 'proxy-authorization', 'cookie']),
  ]
  return {
    ...hop,
    url: target.href,
    method: becomesGet ? 'GET' : hop.method,
    headers: hop.headers.filter(([name]) => !dropped.some((d) => isDropped(name.toLowerCase(), d))),
    body: becomesGet ? undefined : hop.body,
  }
}

function isDropped(name: string, dropped: string): boolean {
  return dropped.endsWith('-') ? name.startsWith(dropped) : name === dropped
}

/** The body that axios's own transformations have left, as bytes. */
export function bodyOf({ buffer }: GuestServices, data: unknown): GuestBuffer | undefined {
  if (data === undefined || data === null || data === '') return undefined
  if (typeof data === 'string' || ArrayBuffer.isView(data) || data instanceof ArrayBuffer)
    return bytesOf(buffer(), data)
  throw new TypeError(
    'Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream',
  )
}

/** An answer's body as axios hands it to its transformations. */
export function dataOf(
  { buffer }: GuestServices,
  { body }: Extract<Answer, { kind: 'answered' }>,
): unknown {
  if (typeof body !== 'string') return buffer().from(body)
  return body.startsWith('\uFEFF') ? body.slice(1) : body
}
