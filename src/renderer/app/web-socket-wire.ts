import type { ApiEvent, ApiInput, ApiName, ApiOutput, ApiResult } from '../../shared/api/api.ts'
import type { LinkedWire, LinkState } from './wire-link.ts'

/** Milliseconds to wait before the first, second, … attempt to reconnect; the last goes on. */
const backOff = [300, 600, 1200, 2500, 5000, 10_000] as const

/** What the server sends: an answer to one call, or a batch of events. */
type ServerMessage =
  | { readonly id: number; readonly result: ApiResult<unknown> }
  | { readonly events: readonly ApiEvent[] }

const connectionLost: ApiResult<never> = {
  ok: false,
  error: {
    code: 'connection-lost',
    message: 'The workbench cannot be reached just now; this page goes on trying.',
  },
}

/**
 * The wire of the browser edition: calls and events over one WebSocket, which is opened again with
 * growing pauses whenever it is lost. Calls that are under way when that happens are answered with
 * the error `connection-lost`.
 */
export class WebSocketWire implements LinkedWire {
  readonly #url: string
  readonly #protocols: readonly string[]
  readonly #listeners = new Set<(events: readonly ApiEvent[]) => void>()
  readonly #linkListeners = new Set<() => void>()
  readonly #pending = new Map<number, (result: ApiResult<unknown>) => void>()
  #socket: WebSocket
  #link: LinkState = { kind: 'connecting', again: false }
  #queue: string[] = []
  #lastId = 0
  #attempts = 0
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(url: string, token: string) {
    this.#url = url
    this.#protocols = ['owb', `owb.${token}`]
    this.#socket = this.#connect()
  }

  call<N extends ApiName>(name: N, input: ApiInput<N>): Promise<ApiResult<ApiOutput<N>>> {
    if (this.#link.kind === 'lost') return Promise.resolve(connectionLost)
    const id = ++this.#lastId
    return new Promise((resolve) => {
      // The contract says that the answer to a call of N holds the output of N.
      this.#pending.set(id, resolve as (result: ApiResult<unknown>) => void)
      const message = JSON.stringify({ id, name, input })
      if (this.#link.kind === 'open') this.#socket.send(message)
      else this.#queue.push(message)
    })
  }

  subscribe(listener: (events: readonly ApiEvent[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly linkState = (): LinkState => this.#link

  readonly onLinkChange = (listener: () => void): (() => void) => {
    this.#linkListeners.add(listener)
    return () => this.#linkListeners.delete(listener)
  }

  readonly retry = (): void => {
    if (this.#link.kind !== 'lost') return
    clearTimeout(this.#retryTimer)
    this.#setLink({ kind: 'connecting', again: true })
    this.#socket = this.#connect()
  }

  /** Closes the socket and never opens it again. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#retryTimer)
    this.#socket.close()
  }

  #connect(): WebSocket {
    const socket = new WebSocket(this.#url, [...this.#protocols])
    socket.onopen = () => this.#opened()
    socket.onmessage = ({ data }) => this.#received(String(data))
    socket.onclose = () => this.#lost()
    return socket
  }

  #opened(): void {
    this.#attempts = 0
    for (const message of this.#queue) this.#socket.send(message)
    this.#queue = []
    this.#setLink({ kind: 'open' })
  }

  #received(data: string): void {
    // The server is the workbench's own, reached with its key: its messages are taken at their word.
    const message = JSON.parse(data) as ServerMessage
    if ('events' in message) {
      for (const listener of this.#listeners) listener(message.events)
      return
    }
    this.#pending.get(message.id)?.(message.result)
    this.#pending.delete(message.id)
  }

  #lost(): void {
    const unanswered = [...this.#pending.values()]
    this.#pending.clear()
    this.#queue = []
    if (!this.#closed) {
      const pause = backOff[Math.min(this.#attempts, backOff.length - 1)] ?? 10_000
      this.#attempts += 1
      this.#setLink({ kind: 'lost', retryAt: Date.now() + pause, attempts: this.#attempts })
      this.#retryTimer = setTimeout(this.retry, pause)
    }
    for (const answer of unanswered) answer(connectionLost)
  }

  #setLink(state: LinkState): void {
    this.#link = state
    for (const listener of this.#linkListeners) listener()
  }
}
