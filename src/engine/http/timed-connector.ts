import type { Socket } from 'node:net'
import { buildConnector } from 'undici'

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

/** undici's own connector, with the moments of name look-up, connection and TLS noted. */
export function createTimedConnector(
  options: buildConnector.BuildOptions,
): buildConnector.connector {
  const connect = buildConnector(options)
  return (target, callback) => {
    const times: ConnectionTimes = { start: performance.now() }
    // undici's connector returns its socket, which its types leave out; without it only the total is known.
    const socket = connect(target, (...result) => {
      if (result[0] === null) timesBySocket.set(result[1], times)
      callback(...result)
    }) as unknown as Socket | undefined
    socket?.once('lookup', () => (times.lookup = performance.now()))
    socket?.once('connect', () => (times.connect = performance.now()))
    socket?.once('secureConnect', () => (times.secure = performance.now()))
  }
}
