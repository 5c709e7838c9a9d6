import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

/** Seconds that an expired entry is kept, so that the provider itself can say that it expired. */
const graceSeconds = 60

interface Entry {
  readonly payload: AdapterPayload
  /** Milliseconds since 1970. */
  readonly goneAt: number
}

/**
 * Keeps the provider's sessions, codes and tokens in memory, for one playground. The provider's own
 * in-memory adapter shares its storage between all instances of a process.
 */
export function createMemoryAdapterFactory(capacityPerModel = 1000): AdapterFactory {
  return () => new MemoryAdapter(capacityPerModel)
}

/** One kind of model; a flood of tokens cannot push out the sessions. */
class MemoryAdapter implements Adapter {
  readonly #capacity: number
  readonly #entries = new Map<string, Entry>()

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const goneAt = Date.now() + ((expiresIn ?? Number.POSITIVE_INFINITY) + graceSeconds) * 1000
    // Deleting first moves the entry to the end of the map: the first is always the oldest.
    this.#entries.delete(id)
    this.#entries.set(id, { payload, goneAt })
    if (this.#entries.size > this.#capacity) this.#forgetExpiredOrOldest()
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.#entries.get(id)
    return entry && entry.goneAt > Date.now() ? entry.payload : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#findWhere((payload) => payload.uid === uid)
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#findWhere((payload) => payload.userCode === userCode)
  }

  async consume(id: string): Promise<void> {
    const entry = this.#entries.get(id)
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    this.#entries.delete(id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.#entries)
      if (payload.grantId === grantId) this.#entries.delete(id)
  }

  #findWhere(wanted: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const now = Date.now()
    for (const { payload, goneAt } of this.#entries.values())
      if (goneAt > now && wanted(payload)) return payload
    return undefined
  }

  #forgetExpiredOrOldest(): void {
    const now = Date.now()
    for (const [id, { goneAt }] of this.#entries) if (goneAt <= now) this.#entries.delete(id)
    for (const id of this.#entries.keys()) {
      if (this.#entries.size <= this.#capacity) return
      this.#entries.delete(id)
    }
  }
}
