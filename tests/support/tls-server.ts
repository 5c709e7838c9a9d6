import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import { listen } from './request-log-server.ts'

/** A running https server. */
export interface TlsServer {
  /** For example `https://127.0.0.1:41234`. */
  readonly address: string
  close(): Promise<void>
}

const fixture = (name: string) => new URL(`../fixtures/tls/${name}`, import.meta.url)

/**
 * Starts an https server on 127.0.0.1 whose certificate nobody trusts: it is self-signed, right in
 * its names, and valid until 2120.
 */
export async function startTlsServer(): Promise<TlsServer> {
  const [key, cert] = await Promise.all([
    readFile(fixture('throwaway-key.pem')),
    readFile(fixture('throwaway-certificate.pem')),
  ])
  const server = createServer({ key, cert }, (_request, response) => {
    response.end('only who trusts this certificate can read this\n')
  })
  const address = await listen(server, 'https')

  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return { address, close }
}
