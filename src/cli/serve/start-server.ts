import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { importSizeLimit } from '../../shared/sharing/import-limit.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { answerFiles } from './answer-files.ts'
import { serveApi } from './api-session.ts'
import type { InterfaceFile } from './interface-files.ts'
import { apiProtocol, type Rejection, RequestGuard } from './request-guard.ts'

/** The only interface that the browser edition listens on. */
const loopback = '127.0.0.1'

/** Bytes of the longest message that a page may send: a file to import, as a text within JSON. */
const messageLimit = 2 * importSizeLimit

/** The running browser edition. */
export interface BrowserEdition {
  /** With the token in its fragment, which browsers do not send. */
  readonly address: string
  close(): Promise<void>
}

export interface ServerStart {
  /** In order of preference; 0 takes a free one. */
  readonly ports: readonly number[]
  readonly files: ReadonlyMap<string, InterfaceFile>
  readonly workbench: Pick<Workbench, 'call' | 'subscribe'>
  /** The address is to be an argument of a browser, so its token alone says nothing of who connects. */
  readonly onlyThisUser: boolean
}

/** Serves interface and api on 127.0.0.1. Rejects with Node's own error where no port is free. */
export async function startServer({
  ports,
  files,
  workbench,
  onlyThisUser,
}: ServerStart): Promise<BrowserEdition> {
  const server = createServer()
  const port = await listen(server, ports)
  const token = randomBytes(32).toString('base64url')
  const guard = new RequestGuard(port, token, onlyThisUser)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: messageLimit,
    handleProtocols: () => apiProtocol,
  })
  server.on('request', answerFiles(files, guard))
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const rejection = guard.checkUpgrade(request)
    if (rejection) refuseUpgrade(stream, rejection)
    else sockets.handleUpgrade(request, stream, head, (socket) => serveApi(socket, workbench))
  })
  return {
    address: `http://${loopback}:${port}/#token=${token}`,
    close: () => closeAll(server, sockets.clients),
  }
}

async function listen(server: Server, ports: readonly number[]): Promise<number> {
  for (const [index, port] of ports.entries()) {
    try {
      server.listen(port, loopback)
      await once(server, 'listening')
      break
    } catch (error) {
      if (index === ports.length - 1) throw error
    }
  }
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new TypeError('no TCP address was bound')
  return bound.port
}

function refuseUpgrade(stream: Duplex, { status, reason }: Rejection): void {
  stream.on('error', () => stream.destroy())
  stream.end(
    `HTTP/1.1 ${status} ${status === 403 ? 'Forbidden' : 'Not Found'}\r\n` +
      'Connection: close\r\nContent-Type: text/plain; charset=utf-8\r\n' +
      `Content-Length: ${Buffer.byteLength(reason)}\r\n\r\n${reason}`,
  )
}

async function closeAll(server: Server, sockets: ReadonlySet<WebSocket>): Promise<void> {
  const closed = once(server, 'close')
  for (const socket of sockets) socket.terminate()
  server.close()
  server.closeAllConnections()
  await closed
}
