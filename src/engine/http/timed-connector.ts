import { isIPv6, type Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import { buildConnector } from 'undici'
import { addressOfProxy, type ProxyServer } from './network.ts'
import { lookUpPublicHost } from './private-address.ts'
import { openTunnel, unreachableProxy } from './proxy-tunnel.ts'

/** When the parts of one connection were done; all in `performance.now()` milliseconds. */
export interface ConnectionTimes {
  readonly start: number
  lookup?: number
  connect?: number
  secure?: number
}

const timesBySocket = new WeakMap<object, ConnectionTimes>()

/**
 * Takes what is known of a socket's connection. Only the first request on a socket gets it: later
 * ones did not wait for the connection.
 */
export function takeConnectionTimes(socket: object): ConnectionTimes | undefined {
  const times = timesBySocket.get(socket)
  timesBySocket.delete(socket)
  return times
}

export interface ConnectorOptions {
  readonly trust: SecureContext | undefined
  /** Connections go through a tunnel of this proxy, or, with `forwards`, to the proxy itself. */
  readonly proxy: ProxyServer | null
  readonly forwards: boolean
  /** Connects to no host whose name leads to a private address; without a proxy only. */
  readonly publicOnly: boolean
  /** Ends connections and tunnels that are being opened. */
  readonly signal: AbortSignal
}

/** undici's own connector, with the moments of name look-up, connection and TLS noted. */
export function createTimedConnector({
  trust,
  proxy,
  forwards,
  publicOnly,
  signal,
}: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({
    timeout: 0,
    allowH2: false,
    ...(trust === undefined ? {} : { secureContext: trust }),
    ...(publicOnly ? { lookup: lookUpPublicHost } : {}),
  })
  return (target, callback) => {
    const times: ConnectionTimes = { start: performance.now() }
    const connectTimed = (to: buildConnector.Options) => {
      // undici's connector returns its socket, which its types leave out; without it only the total is known.
      const socket = connect(to, (...result) => {
        signal.removeEventListener('abort', end)
        if (result[0] === null) timesBySocket.set(result[1], times)
        if (result[0] !== null && proxy && forwards)
          return callback(unreachableProxy(proxy, result[0]), null)
        callback(...result)
      }) as unknown as Socket | undefined
      // undici ends only connections that stand.
      const end = () => socket?.destroy(signal.reason)
      signal.addEventListener('abort', end, { once: true })
      socket?.once('lookup', () => (times.lookup = performance.now()))
      socket?.once('connect', () => (times.connect = performance.now()))
      socket?.once('secureConnect', () => (times.secure = performance.now()))
    }
    if (proxy === null) return connectTimed(target)
    // undici takes the target's from the Host header, but it is the proxy that speaks TLS here.
    if (forwards) return connectTimed({ ...target, servername: addressOfProxy(proxy).servername })
    const host = isIPv6(target.hostname) ? `[${target.hostname}]` : target.hostname
    openTunnel(proxy, `${host}:${target.port || 443}`, { trust, signal }).then(
      (httpSocket) => {
        times.connect = performance.now()
        connectTimed({ ...target, httpSocket })
      },
      (error: Error) => callback(error, null),
    )
  }
}
