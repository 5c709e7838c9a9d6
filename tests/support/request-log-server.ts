import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo, Server } from 'node:net'
import { promisify } from 'node:util'

/** A server on 127.0.0.1 that remembers what it was asked for. */
export interface RequestLogServer {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  /** `METHOD /path?query` of each request so far. */
  readonly requests: readonly string[]
  /** Resolves when a request for this path comes, or came. */
  requested(path: string): Promise<void>
  /** How many clients are connected just now. */
  openConnections(): Promise<number>
  close(): Promise<void>
}

/** Starts a server that logs each request before it answers it. */
export async function startRequestLogServer(answer: RequestListener): Promise<RequestLogServer> {
  const requests: string[] = []
  const waiting = new Map<string, PromiseWithResolvers<void>>()
  const waiterFor = (path: string) => {
    const waiter = waiting.get(path) ?? Promise.withResolvers<void>()
    waiting.set(path, waiter)
    return waiter
  }
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    waiterFor(pathOf(request)).resolve()
    answer(request, response)
  })
  const origin = await listen(server)
  return {
    origin,
    requests,
    requested: (path) => waiterFor(path).promise,
    openConnections: promisify(server.getConnections.bind(server)),
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/**
 * Starts the application behind a callback URL: whatever reaches it has leaked. It answers, so that
 * a browser that gets through is not stopped by a failure.
 */
export async function startCatcher(): Promise<RequestLogServer & { readonly callbackUrl: string }> {
  const catcher = await startRequestLogServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end('<title>caught</title>')
  })
  return { ...catcher, callbackUrl: `${catcher.origin}/login/callback` }
}

export function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://127.0.0.1').pathname
}

/** Listens on a free port of 127.0.0.1 and returns the origin. */
export async function listen(server: Server, scheme = 'http'): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  // `address()` is a string only for pipes.
  const { port } = server.address() as AddressInfo
  return `${scheme}://127.0.0.1:${port}`
}
