import type { GuestBridge, UrlParts } from '../bridge.ts'
import type { Answer } from '../http.ts'
import { parseUrl } from '../services.ts'
import type { RequestOptions } from './options.ts'
import type { ScriptResponse } from './response.ts'
import { parseTarget } from './target.ts'
import type { Transmission } from './transmission.ts'

/** The default of `request`. */
const maxRedirects = 10

/** The next transmission where a response redirects, an error where it must not, else nothing. */
export function followRedirect(
  sent: Transmission,
  answer: Extract<Answer, { kind: 'answered' }>,
  options: RequestOptions,
  bridge: GuestBridge,
  response: () => ScriptResponse,
): Transmission | Error | undefined {
  const location = locationOf(answer)
  if (!location || !isFollowed(sent, options)) return undefined
  const { followRedirect: allow } = options
  if (typeof allow === 'function' && !allow(response())) return undefined
  if (sent.redirects >= limitOf(options)) {
    const message = `Exceeded maxRedirects. Probably stuck in a redirect loop ${sent.url.href}`
    return new Error(message)
  }
  const target = resolve(location, sent.url, bridge)
  return target instanceof Error ? target : redirected(sent, answer.status, target, options)
}

function locationOf(answer: Extract<Answer, { kind: 'answered' }>): string | undefined {
  if (answer.status < 300 || answer.status >= 400) return undefined
  return answer.headers.find(([name]) => name === 'location')?.[1]
}

function isFollowed(sent: Transmission, options: RequestOptions): boolean {
  if (options.followAllRedirects) return true
  if (options.followRedirect !== undefined && !options.followRedirect) return false
  return !['PATCH', 'PUT', 'POST', 'DELETE'].includes(sent.method)
}

function limitOf(options: RequestOptions): number {
  return options.maxRedirects === undefined ? maxRedirects : Number(options.maxRedirects)
}

function resolve(location: string, from: UrlParts, bridge: GuestBridge): UrlParts | Error {
  const absolute = parseUrl(bridge, location, from.href)?.href ?? location
  return parseTarget(absolute, bridge, '. This can be caused by a crappy redirection.')
}

function redirected(
  sent: Transmission,
  status: number,
  target: UrlParts,
  options: RequestOptions,
): Transmission {
  const { headers } = sent
  const originalHost = (headers.get('host') ?? sent.url.host).split(':')[0]
  const becomesGet =
    options.followAllRedirects &&
    !options.followOriginalHttpMethod &&
    sent.method !== 'HEAD' &&
    status !== 307
  // With 307 the same request goes out again, whole.
  if (status !== 307) {
    for (const name of ['host', 'content-type', 'content-length']) headers.remove(name)
    if (target.hostname !== originalHost) headers.remove('authorization')
  }
  if (!options.removeRefererHeader) headers.set('referer', sent.url.href)
  return {
    url: target,
    method: becomesGet ? 'GET' : sent.method,
    headers,
    body: status === 307 ? sent.body : undefined,
    redirects: sent.redirects + 1,
  }
}
