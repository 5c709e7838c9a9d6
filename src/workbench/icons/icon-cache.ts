import { HttpClient } from '../../engine/http/http-client.ts'
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
  readonly #client = new HttpClient({ connections: 2 })
  readonly #closed = new AbortController()
  readonly #entries = new Map<string, Entry>()

  /** Rejects only once the cache is closed. */
  get(iconUrl: string): Promise<ConnectionIcon> {
    const known = this.#entries.get(iconUrl)
    if (known && known.staleAt > Date.now()) return known.icon
    const { send } = this.#client
    const entry: Entry = {
      icon: fetchIcon(iconUrl, { send, signal: this.#closed.signal }),
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

  async close(): Promise<void> {
    this.#closed.abort()
    await this.#client.close()
  }

  #forgetOldest(): void {
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > mostEntries && oldest !== undefined) this.#entries.delete(oldest)
  }
}
