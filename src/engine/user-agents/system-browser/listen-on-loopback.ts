import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { LoopbackRedirect } from './loopback-redirect.ts'

/** Servers that share one port, one for each address. */
export interface LoopbackServers {
  readonly port: number
  close(): Promise<void>
}

/** Another program may hold a free port of 127.0.0.1 on ::1; so many ports are tried. */
const attempts = 5

/**
 * Listens on every address of a redirect, on the same port.
 *
 * @throws Node's error, with its `code`, where a port is taken or may not be opened
 */
export async function listenOnLoopback(
  { addresses, port }: LoopbackRedirect,
  answer: RequestListener,
): Promise<LoopbackServers> {
  for (let attempt = 1; ; attempt++) {
    const servers: Server[] = []
    try {
      const bound = await listenOnAll(addresses, port, answer, servers)
      return { port: bound, close: () => closeAll(servers) }
    } catch (error) {
      await closeAll(servers)
      if (port !== 0 || codeOf(error) !== 'EADDRINUSE' || attempt === attempts) throw error
    }
  }
}

async function listenOnAll(
  [first, ...others]: LoopbackRedirect['addresses'],
  port: number,
  answer: RequestListener,
  servers: Server[],
): Promise<number> {
  const bound = await listen(first, port, answer, servers)
  for (const address of others)
    try {
      await listen(address, bound, answer, servers)
    } catch (error) {
      // A machine without IPv6 has no ::1. But one that is another program's could get the code.
      if (codeOf(error) === 'EADDRINUSE') throw error
    }
  return bound
}

async function listen(
  address: string,
  port: number,
  answer: RequestListener,
  servers: Server[],
): Promise<number> {
  const server = createServer(answer)
  server.listen({ host: address, port, exclusive: true })
  await once(server, 'listening')
  servers.push(server)
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new TypeError('no TCP address was bound')
  return bound.port
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }),
  )
}

/** Node's code of an error, for example `EADDRINUSE`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
}
