import type { WebSocket } from 'ws'
import type { ApiEvent } from '../../shared/api/api.ts'
import { coalesceEvents, countEvents } from './coalesce-events.ts'

/** Bytes that may wait in the socket before events are held back. */
const waitingLimit = 4_000_000

/** Milliseconds until a socket that was full is looked at again. */
const retryPause = 50

/** Held events after which the page is too far behind to catch up. */
const heldLimit = 50_000

/** Sends events to one page, no faster than it takes them. */
export class EventOutlet {
  readonly #socket: Pick<WebSocket, 'send' | 'close' | 'bufferedAmount'>
  #held: readonly ApiEvent[] = []
  #timer: NodeJS.Timeout | null = null

  constructor(socket: Pick<WebSocket, 'send' | 'close' | 'bufferedAmount'>) {
    this.#socket = socket
  }

  send(events: readonly ApiEvent[]): void {
    this.#held = coalesceEvents([...this.#held, ...events])
    // 1013: try again later (IANA's registry of WebSocket close codes). The page then asks anew.
    if (countEvents(this.#held) > heldLimit) this.#socket.close(1013, 'too far behind')
    else this.#flush()
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    this.#held = []
  }

  #flush(): void {
    if (this.#timer || this.#held.length === 0) return
    if (this.#socket.bufferedAmount > waitingLimit) {
      this.#timer = setTimeout(() => {
        this.#timer = null
        this.#flush()
      }, retryPause)
      return
    }
    this.#socket.send(JSON.stringify({ events: this.#held }))
    this.#held = []
  }
}
