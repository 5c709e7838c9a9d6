import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import { addressOfProxy, type ProxyServer, proxyAuthorization } from './network.ts'
import { ProxyError } from './proxy-error.ts'

/** Says that a proxy could not be reached, and why. */
export function unreachableProxy({ origin }: ProxyServer, cause: unknown): ProxyError {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  return new ProxyError(
    'ERR_PROXY_CONNECTION_FAILED',
    `the proxy ${new URL(origin).host} cannot be reached (${reason})`,
    cause,
  )
}

/**
 * Opens a tunnel through a proxy to a host's port.
 *
 * @returns a socket on which the host's own bytes follow
 * @throws ProxyError
 * @see RFC 9110 §9.3.6
 */
export function openTunnel(
  proxy: ProxyServer,
  authority: string,
  { signal, trust }: { readonly signal?: AbortSignal; readonly trust?: SecureContext | undefined },
): Promise<Socket> {
  const { promise, resolve, reject } = Promise.withResolvers<Socket>()
  const authorization = proxyAuthorization(proxy)
  const url = new URL(proxy.origin)
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const asked = send(url, {
    method: 'CONNECT',
    path: authority,
    headers: {
      Host: authority,
      ...(authorization === undefined ? {} : { 'Proxy-Authorization': authorization }),
    },
    // The workbench's own pool of connections must not be used again for another tunnel.
    agent: false,
    // Node would take the target's from the Host header.
    servername: addressOfProxy(proxy).servername,
    ...(trust === undefined ? {} : { secureContext: trust }),
    ...(signal === undefined ? {} : { signal }),
  })
  asked.on('connect', ({ statusCode = 0, statusMessage = '', headers }, socket, head) => {
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy()
      return reject(refusal(url.host, statusCode, statusMessage, headers['proxy-authenticate']))
    }
    if (head.length > 0) socket.unshift(head)
    resolve(socket)
  })
  asked.on('error', (error) => reject(unreachableProxy(proxy, error)))
  asked.end()
  return promise
}

function refusal(
  host: string,
  status: number,
  words: string,
  wanted: string | readonly string[] | undefined,
): ProxyError {
  if (status !== 407)
    return new ProxyError(
      'ERR_TUNNEL_CONNECTION_FAILED',
      `the proxy ${host} did not open a tunnel (status ${status} ${words})`,
    )
  const schemes = [wanted ?? ''].flat().join(', ').slice(0, 100)
  return new ProxyError(
    'ERR_PROXY_AUTH_REQUESTED',
    `the proxy ${host} wants a user and a password (status 407, "Proxy-Authenticate: ${schemes}")`,
  )
}
