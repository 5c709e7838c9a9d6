import { HttpClient } from '../../engine/http/http-client.ts'
import type { Network } from '../../engine/http/network.ts'
import { fetchIcon } from '../../engine/icons/fetch-icon.ts'
import type { ConnectionIcon } from '../../shared/connection-icon.ts'

interface Entry {
  readonly icon: Promise<ConnectionIcon>
  /** `Date.now()` time from which on it is fetched anew. */
  staleAt: number
}

/** Milliseconds for which a picture, and for which a failure is remembered. */
const freshness = { icon: 24 * 60 * 60 * 1000, unavailable: 60 * 1000 } as const
/** Pictures that are remembered; at most a quarter of a megabyte each. */
const mostEntries = 200

/** The pictures of `icon_url`s, each fetched once and remembered for as long as the workbench runs. */
export class IconCache {
  readonly #closed = new AbortController()
  readonly #entries = new Map<string, Entry>()

  /** Rejects only once the cache is closed. `network`: the way to servers as it is set now. */
  get(iconUrl: string, network: Network): Promise<ConnectionIcon> {
    const known = this.#entries.get(iconUrl)
    if (known && known.staleAt > Date.now()) return known.icon
    const entry: Entry = {
      icon: this.#fetch(iconUrl, network),
      staleAt: Number.POSITIVE_INFINITY,
    }
    this.#entries.delete(iconUrl)
    this.#entries.set(iconUrl, entry)
    this.#forgetOldest()
    void entry.icon.then(
      ({ kind }) => {
        entry.staleAt = Date.now() + freshness[kind]
      },
      () => this.#entries.delete(iconUrl),
    )
    return entry.icon
  }

  close(): void {
    this.#closed.abort()
  }

  async #fetch(iconUrl: string, network: Network): Promise<ConnectionIcon> {
    const client = new HttpClient({ connections: 1, network })
    try {
      return await fetchIcon(iconUrl, { send: client.send, signal: this.#closed.signal })
    } finally {
      await client.close()
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > mostEntries && oldest !== undefined) this.#entries.delete(oldest)
  }
}
