import { isLoopbackHost } from '../../../shared/loopback.ts'
import type { UserAgentFailure } from '../user-agent.ts'

/** Where to listen for a redirect to this machine. */
export interface LoopbackRedirect {
  readonly kind: 'loopback'
  /** IP addresses; the first must be had. */
  readonly addresses: readonly [string, ...string[]]
  /** 0: any free one. */
  readonly port: number
}

/**
 * Says where to listen for a callback URL: on 127.0.0.1, and for `localhost` on ::1 too, because
 * browsers may try either first. A URL without a port gets a free one (RFC 8252 §7.3).
 */
export function readLoopbackRedirect(callbackUrl: string): LoopbackRedirect | UserAgentFailure {
  const url = URL.canParse(callbackUrl) ? new URL(callbackUrl) : null
  if (url === null || url.protocol !== 'http:' || !isLoopbackHost(url.hostname))
    return {
      kind: 'failed',
      code: 'callback-not-loopback',
      message: `Authorization request: the system browser can come back only to http://127.0.0.1 or http://localhost, and the callback URL is ${callbackUrl}; choose another user agent for it.`,
    }
  return { kind: 'loopback', addresses: addressesOf(url.hostname), port: portOf(url, callbackUrl) }
}

function addressesOf(hostname: string): LoopbackRedirect['addresses'] {
  if (hostname === '[::1]') return ['::1']
  return hostname.endsWith('localhost') ? ['127.0.0.1', '::1'] : [hostname]
}

function portOf(url: URL, text: string): number {
  if (url.port !== '') return Number(url.port)
  // URL leaves out the scheme's own port, also where it was written down.
  return /^http:\/\/[^/?#]*:80(?![0-9])/i.test(text) ? 80 : 0
}
