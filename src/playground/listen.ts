import { once } from 'node:events'
import type { Server } from 'node:http'

/** The only interface that the playground listens on. */
const loopback = '127.0.0.1'

/**
 * Starts listening and returns the address, for example `http://127.0.0.1:4410`.
 *
 * @throws Error with the code `EADDRINUSE` (or another of Node's) and a sentence that names the port.
 */
export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  server.listen(port, loopback)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw explainListenError(cause, port)
  }
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new TypeError('no TCP address was bound')
  return `http://${loopback}:${bound.port}`
}

/** Stops listening and ends the connections that are open. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

function explainListenError(cause: unknown, port: number): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'UNKNOWN'
  const reason =
    code === 'EADDRINUSE'
      ? `port ${port} of ${loopback} is already in use by another program`
      : `port ${port} of ${loopback} cannot be opened (${code})`
  return Object.assign(new Error(`The playground cannot start: ${reason}.`, { cause }), { code })
}
