import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  request as sendRequest,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { listen } from './request-log-server.ts'

/** A proxy on 127.0.0.1. */
export interface ProxyServer {
  readonly origin: string
  /** `METHOD target` of each request so far, as it was asked. */
  readonly asked: readonly string[]
  /** The name that each TLS connection so far asked for; `false`: none. */
  readonly servernames: readonly (string | false)[]
  close(): Promise<void>
}

interface ProxyOptions {
  /** `host:port` of this machine that every name leads to. */
  readonly leadsTo: string
  /** Who may use it; absent: everybody. */
  readonly credentials?: { readonly username: string; readonly password: string }
  /** With these the proxy itself speaks TLS. */
  readonly tls?: { readonly key: string; readonly cert: string }
}

/** Starts a proxy that opens tunnels (RFC 9110 §9.3.6) and forwards plain requests (RFC 9112 §3.2.2). */
export async function startProxyServer({
  leadsTo,
  credentials,
  tls,
}: ProxyOptions): Promise<ProxyServer> {
  const asked: string[] = []
  const servernames: (string | false)[] = []
  const sockets = new Set<Socket>()
  const [host = '', port = ''] = leadsTo.split(':')
  const isAllowed = ({ headers }: IncomingMessage) => {
    if (credentials === undefined) return true
    const { username, password } = credentials
    const basic = Buffer.from(`${username}:${password}`).toString('base64')
    return headers['proxy-authorization'] === `Basic ${basic}`
  }
  const forward: RequestListener = (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (!isAllowed(request)) {
      response.writeHead(407, { 'Proxy-Authenticate': 'Basic realm="corporate"' }).end()
      return
    }
    const { pathname, search } = new URL(request.url ?? '')
    const { 'proxy-authorization': _, ...headers } = request.headers
    const onward = sendRequest(
      { host, port, path: pathname + search, method: request.method, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.writeHead(502).end())
    request.pipe(onward)
  }
  const server = tls ? createTlsServer(tls, forward) : createServer(forward)
  server.on('secureConnection', ({ servername }: TLSSocket & { servername: string | false }) =>
    servernames.push(servername),
  )
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url}`)
    socket.on('error', () => {})
    if (!isAllowed(request)) {
      socket.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="corporate"\r\n\r\n',
      )
      return
    }
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('close', () => onward.destroy())
  })
  const origin = await listen(server, tls ? 'https' : 'http')
  return {
    origin,
    asked,
    servernames,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
