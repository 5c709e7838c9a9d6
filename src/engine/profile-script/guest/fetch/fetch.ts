import type { UrlParts } from '../bridge.ts'
import type { GuestBuffer } from '../bytes.ts'
import type { Answer } from '../http.ts'
import { createNetworkError } from '../request/network-error.ts'
import { type GuestServices, parseUrl } from '../services.ts'
import { AbortController, AbortSignal, DOMException } from './abort.ts'
import { peekBody } from './body.ts'
import { Headers } from './headers.ts'
import { defineMessages, type RequestInit } from './messages.ts'

/** One request on its way. */
interface Hop {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: GuestBuffer | undefined
  readonly redirects: number
}

type Answered = Extract<Answer, { kind: 'answered' }>

/** Fetch §4.3: a twenty-first redirect is an error. */
const maxRedirects = 20

/** `fetch` as Node 22 has it, and what belongs to it. */
export function create(services: GuestServices): Record<string, unknown> {
  const { Request, Response } = defineMessages(services)

  const fetch = (input: unknown, init?: RequestInit): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const request = new Request(input, init)
      const { signal } = request
      if (signal.aborted) throw signal.reason
      let cancel = (): void => undefined
      signal.addEventListener('abort', () => {
        cancel()
        reject(signal.reason)
      })
      const transmit = (hop: Hop): void => {
        cancel = services.http.send(outgoing(hop), (answer) => {
          if (answer.kind === 'failed') return reject(fetchFailed(createNetworkError(answer)))
          const next = followRedirect(services, hop, answer, request.redirect)
          if (next instanceof Error) return reject(fetchFailed(next))
          if (next) return transmit(next)
          const hasBody = hop.method !== 'HEAD' && ![204, 205, 304].includes(answer.status)
          const response = new Response(hasBody ? answer.body : undefined, {
            status: answer.status,
            statusText: answer.statusText,
            headers: answer.headers,
            url: hop.url,
            redirected: hop.redirects > 0,
          })
          resolve(response)
        })
      }
      const { url, method, headers } = request
      transmit({
        url,
        method,
        headers: withDefaults(headers),
        body: peekBody(request),
        redirects: 0,
      })
    })

  return { fetch, Headers, Request, Response, AbortController, AbortSignal, DOMException }
}

/** The headers that Node's fetch adds by itself. */
function withDefaults(headers: Headers): Headers {
  const all = new Headers(headers)
  const defaults = {
    accept: '*/*',
    'accept-language': '*',
    'sec-fetch-mode': 'cors',
    'user-agent': 'node',
    'accept-encoding': 'gzip, deflate',
  }
  for (const [name, value] of Object.entries(defaults)) if (!all.has(name)) all.set(name, value)
  return all
}

function outgoing({ url, method, headers, body }: Hop) {
  const lines = [...headers]
  if (body) lines.push(['content-length', String(body.length)])
  else if (method === 'POST' || method === 'PUT') lines.push(['content-length', '0'])
  return {
    method,
    url: url.replace(/#.*/s, ''),
    headers: lines,
    body: body && { base64: body.toString('base64') },
    gzip: true,
    encoding: null,
  }
}

function fetchFailed(cause: Error): TypeError {
  return new TypeError('fetch failed', { cause })
}

function followRedirect(
  { bridge }: GuestServices,
  hop: Hop,
  { status, headers }: Answered,
  mode: string,
): Hop | Error | undefined {
  const location = headers.find(([name]) => name === 'location')?.[1]
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined
  if (mode === 'manual') return undefined
  if (mode === 'error') return new Error('unexpected redirect')
  if (hop.redirects >= maxRedirects) return new Error('redirect count exceeded')
  const target = parseUrl(bridge, location, hop.url)
  if (!target) return new Error('Invalid URL')
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    return new Error('URL scheme must be a HTTP(S) scheme')
  return redirected(hop, status, target, parseUrl(bridge, hop.url)?.origin)
}

/** The next request (Fetch §4.4, steps 12 to 19). */
function redirected(hop: Hop, status: number, target: UrlParts, origin: string | undefined): Hop {
  const becomesGet =
    ((status === 301 || status === 302) && hop.method === 'POST') ||
    (status === 303 && hop.method !== 'GET' && hop.method !== 'HEAD')
  const headers = new Headers(hop.headers)
  if (becomesGet)
    for (const name of ['content-encoding', 'content-language', 'content-location', 'content-type'])
      headers.delete(name)
  if (target.origin !== origin)
    for (const name of ['authorization', 'proxy-authorization', 'cookie', 'host'])
      headers.delete(name)
  return {
    url: target.href,
    method: becomesGet ? 'GET' : hop.method,
    headers,
    body: becomesGet ? undefined : hop.body,
    redirects: hop.redirects + 1,
  }
}
