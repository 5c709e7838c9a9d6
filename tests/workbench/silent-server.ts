import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { onTestFinished } from 'vitest'
import type { Connection } from '../../src/shared/connection.ts'
import { buildConnection } from '../builders/connection-builder.ts'

/** Lets a server listen on a free port of 127.0.0.1, until the test is over. */
export async function listenOnFreePort(server: Server): Promise<number> {
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP address')
  return address.port
}

/** A connection whose authorization server takes the request and never answers. */
export async function connectToSilence(): Promise<{
  readonly connection: Connection
  /** Resolves when the run has asked it. */
  readonly asked: Promise<unknown>
}> {
  const server = createServer()
  const authorizationURL = `http://127.0.0.1:${await listenOnFreePort(server)}/authorize`
  const connection = buildConnection({ name: 'silence', options: { authorizationURL } })
  return { connection, asked: once(server, 'request') }
}
