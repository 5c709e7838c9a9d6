import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:https'
import { connect, createServer as createTcpServer, type Socket } from 'node:net'
import { listen } from './request-log-server.ts'

/** A running https server. */
export interface TlsServer {
  /** For example `https://127.0.0.1:41234`. */
  readonly address: string
  close(): Promise<void>
}

/** Self-signed, and right in their names (127.0.0.1, localhost) but for the one of a name only. */
type CertificateName = 'throwaway' | 'second' | 'name-only'

/**
 * Starts an https server on 127.0.0.1 whose certificate nobody trusts: it is self-signed, right in
 * its names, and valid until 2120.
 */
export async function startTlsServer(
  answer: RequestListener = (_request, response) => {
    response.end('only who trusts this certificate can read this\n')
  },
  certificate: CertificateName = 'throwaway',
): Promise<TlsServer> {
  const server = await createTlsServer(certificate, answer)
  const address = await listen(server, 'https')
  return { address, close: () => closeServer(server) }
}

/** Starts a server that shows browsers another certificate than everybody else, or those nothing. */
export async function startTwoFacedServer(
  answer: RequestListener,
  toOthers: 'second' | 'nothing',
): Promise<TlsServer> {
  const forBrowsers = await createTlsServer('throwaway', answer)
  const forOthers = await createTlsServer('second', answer)
  const behind = [await listen(forBrowsers), await listen(forOthers)]
  const front = createTcpServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.once('data', (hello) => {
      const isBrowser = hasGrease(hello)
      if (!isBrowser && toOthers === 'nothing') return socket.destroy()
      const { port } = new URL(behind[isBrowser ? 0 : 1] ?? '')
      forward(socket, hello, Number(port))
    })
  })
  const address = await listen(front, 'https')
  const close = async () => {
    front.close()
    await Promise.all([closeServer(forBrowsers), closeServer(forOthers)])
  }
  return { address, close }
}

const fixture = (name: string) => readFile(new URL(`../fixtures/tls/${name}.pem`, import.meta.url))

/** Key and certificate, in PEM, for a server of one's own. */
export async function readCertificatePair(
  name: CertificateName,
): Promise<{ readonly key: string; readonly cert: string }> {
  const [key, cert] = await Promise.all([fixture(`${name}-key`), fixture(`${name}-certificate`)])
  return { key: key.toString(), cert: cert.toString() }
}

async function createTlsServer(name: CertificateName, answer: RequestListener): Promise<Server> {
  return createServer(await readCertificatePair(name), answer)
}

/** Chromium puts a made-up value (RFC 8701) before its cipher suites; Node does not. */
function hasGrease(hello: Buffer): boolean {
  // Record and handshake header, version, random, and a session id of 32 bytes come before.
  const [first, second] = hello.subarray(5 + 4 + 2 + 32 + 33 + 2)
  return first !== undefined && first === second && (first & 0x0f) === 0x0a
}

function forward(socket: Socket, hello: Buffer, port: number): void {
  const behind = connect(port, '127.0.0.1', () => {
    behind.write(hello)
    socket.pipe(behind).pipe(socket)
  })
  behind.on('error', () => socket.destroy())
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
