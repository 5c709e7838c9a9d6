import type { GuestBridge, UrlParts } from '../bridge.ts'
import { parseUrl } from '../services.ts'
import type { RequestOptions } from './options.ts'

/** Where a request goes, or the error that `request` gives to the callback instead. */
export type Target = UrlParts | Error

/** The URL that the options name. */
export function readTarget(options: RequestOptions, bridge: GuestBridge): Target {
  const wanted = options.uri || (options.url ?? options.uri)
  const text = hrefOf(wanted)
  if (options.baseUrl) return joinBase(options.baseUrl, wanted, bridge)
  if (!text) return new Error('options.uri is a required argument')
  return parseTarget(text, bridge)
}

/** A URL with a host, which is all that `request` looks at before it sends. */
export function parseTarget(text: string, bridge: GuestBridge, note = ''): Target {
  const trimmed = text.trim()
  const parts = parseUrl(bridge, trimmed)
  if (parts && parts.host !== '') return parts
  // `localhost:3000/x` reads as a scheme and a path; those that never have a host are no URI at all.
  return parts && parts.pathname !== '' && !hostless.includes(parts.protocol)
    ? new Error(`Invalid protocol: ${parts.protocol}`)
    : new Error(`Invalid URI "${trimmed}"${note}`)
}

const hostless = ['file:', 'javascript:']

function joinBase(base: unknown, path: unknown, bridge: GuestBridge): Target {
  if (typeof base !== 'string') return new Error('options.baseUrl must be a string')
  if (typeof path !== 'string')
    return new Error('options.uri must be a string when using options.baseUrl')
  if (path.startsWith('//') || path.includes('://'))
    return new Error('options.uri must be a path when using options.baseUrl')
  if (path === '') return parseTarget(base, bridge)
  return parseTarget(`${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`, bridge)
}

function hrefOf(target: unknown): string {
  if (typeof target !== 'object' || target === null) return String(target ?? '')
  const href: unknown = Reflect.get(target, 'href')
  return typeof href === 'string' ? href : String(target)
}
