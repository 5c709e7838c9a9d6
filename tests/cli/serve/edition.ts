import { once } from 'node:events'
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { startServer } from '../../../src/cli/serve/start-server.ts'
import type { ApiEvent } from '../../../src/shared/api/api.ts'

/** A running browser edition whose workbench answers each call with the call itself. */
export interface Edition {
  readonly port: number
  readonly token: string
  /** The calls that reached the workbench. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[]
  publish(events: readonly ApiEvent[]): void
  readonly subscribers: () => number
  close(): Promise<void>
}

export const files = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', content: Buffer.from('<title>ui</title>') }],
  ['/assets/a-1f.js', { type: 'text/javascript; charset=utf-8', content: Buffer.from('1') }],
])

export async function startEdition(): Promise<Edition> {
  const calls: { name: string; input: unknown }[] = []
  const listeners = new Set<(events: readonly ApiEvent[]) => void>()
  const { address, close } = await startServer({
    ports: [0],
    files,
    onlyThisUser: true,
    workbench: {
      call: async (name, input) => {
        calls.push({ name, input })
        return { ok: true, value: { name, input } }
      },
      subscribe: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })
  onTestFinished(close)
  const { port, hash } = new URL(address)
  return {
    port: Number(port),
    token: hash.slice('#token='.length),
    calls,
    publish: (events) => {
      for (const listener of listeners) listener(events)
    },
    subscribers: () => listeners.size,
    close,
  }
}

/** Opens the api as the page does, but for what `change` says. */
export function openSocket(
  { port, token }: Edition,
  change: {
    readonly path?: string
    readonly host?: string
    readonly origin?: string | null
    readonly protocols?: readonly string[]
  } = {},
): WebSocket {
  const { path = '/api', host, origin = `http://127.0.0.1:${port}` } = change
  const socket = new WebSocket(
    `ws://127.0.0.1:${port}${path}`,
    [...(change.protocols ?? ['owb', `owb.${token}`])],
    {
      ...(origin === null ? {} : { origin }),
      ...(host === undefined ? {} : { headers: { host } }),
    },
  )
  onTestFinished(() => socket.terminate())
  return socket
}

/** The status with which an upgrade was refused, or `open`. */
export function outcomeOf(socket: WebSocket): Promise<number | 'open'> {
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve('open'))
    socket.on('unexpected-response', (_, response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    socket.on('error', reject)
  })
}

export async function openedSocket(edition: Edition): Promise<WebSocket> {
  const socket = openSocket(edition)
  await once(socket, 'open')
  return socket
}

/** The next message, parsed. */
export async function nextMessage(socket: WebSocket): Promise<unknown> {
  const [data] = await once(socket, 'message')
  return JSON.parse(String(data))
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Sends a request exactly as it is given: no part of the path is tidied up. */
export function ask(edition: Edition, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: edition.port, ...options }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}
