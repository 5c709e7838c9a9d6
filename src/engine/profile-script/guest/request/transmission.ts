import type { GuestRequest, UrlParts } from '../bridge.ts'
import type { GuestServices } from '../services.ts'
import { readAuthorization } from './authorization.ts'
import { HeaderMap } from './header-map.ts'
import type { RequestOptions } from './options.ts'
import { packBody, readBody } from './outgoing-body.ts'
import { mergeQuery } from './query-string.ts'
import { parseTarget, readTarget } from './target.ts'

/** One request on its way: the first, or one that a redirect leads to. */
export interface Transmission {
  readonly url: UrlParts
  readonly method: string
  readonly headers: HeaderMap
  readonly body: GuestRequest['body']
  /** How many redirects led here. */
  readonly redirects: number
}

/** What the options ask to be sent, or the error that `request` gives to the callback at once. */
export function createTransmission(
  options: RequestOptions,
  { bridge, buffer }: GuestServices,
): Transmission | Error {
  const headers = new HeaderMap(options.headers)
  const target = readTarget(options, bridge)
  if (target instanceof Error) return target
  const url = options.qs ? parseTarget(mergeQuery(target.href, options.qs), bridge) : target
  if (url instanceof Error) return url
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return new Error(`Invalid protocol: ${url.protocol}`)

  const authorization = readAuthorization(options.auth, url, headers.has('authorization'), buffer)
  if (authorization instanceof Error) return authorization
  if (authorization !== undefined) headers.set('authorization', authorization)
  if (options.gzip && !headers.has('accept-encoding'))
    headers.set('accept-encoding', 'gzip, deflate')
  const body = packBody(readBody(options, headers), headers, buffer)
  if (body instanceof Error) return body

  const method = String(options.method || 'GET')
  if (!body && method !== 'GET') headers.set('content-length', '0')
  return { url, method, headers, body, redirects: 0 }
}
