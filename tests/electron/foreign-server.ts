import { once } from 'node:events'
import { createServer } from 'node:http'

/** A server that answers everybody, and counts how often it was asked. */
export interface ForeignServer {
  readonly address: string
  readonly requests: () => number
  close(): Promise<void>
}

/** Stands in for the rest of the web, which the workbench's page must never reach. */
export async function startForeignServer(): Promise<ForeignServer> {
  let requests = 0
  const server = createServer((_request, response) => {
    requests++
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('foreign')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new TypeError('no TCP address was bound')
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    requests: () => requests,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
