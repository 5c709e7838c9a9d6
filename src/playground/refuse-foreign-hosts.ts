import type { Responder } from './responder.ts'
import { answer } from './responder.ts'

/**
 * Refuses requests that do not name this very server: a web page whose name was made to point at
 * 127.0.0.1 (DNS rebinding) would otherwise be same-origin with the playground.
 */
export function refuseForeignHosts(address: string): Responder {
  const { host, port } = new URL(address)
  const ownHosts = new Set([host, port === '' ? 'localhost' : `localhost:${port}`])

  return async (request, response) => {
    const isOwn = ownHosts.has(request.headers.host?.toLowerCase() ?? '')
    // A request target in absolute form (RFC 9112 §3.2.2) would bring a host of its own.
    if (isOwn && request.url?.startsWith('/')) return false
    const reason = `The playground answers only requests for ${[...ownHosts].join(' or ')}.\n`
    return answer(response, 421, { 'Content-Type': 'text/plain; charset=utf-8' }, reason)
  }
}
