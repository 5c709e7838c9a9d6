import type { ApiError, ApiResult, ConnectionView } from '../../../shared/api/api.ts'
import type { Connection } from '../../../shared/connection.ts'

/** How far the newest edit of a connection has come. */
export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** It stays in the form and is sent again with the next edit, or when others change the connection. */
  | { readonly kind: 'refused'; readonly error: ApiError }

export interface DraftSaverHost {
  readonly save: (connection: Connection) => Promise<ApiResult<ConnectionView>>
  readonly onState: (name: string, state: SaveState) => void
  /** The connection as the workbench stored it. */
  readonly onStored: (view: ConnectionView) => void
}

interface Edit {
  readonly connection: Connection
  timer: ReturnType<typeof setTimeout> | undefined
  sending: Promise<void> | null
}

/** Milliseconds without a further edit after which an edit is sent. */
export const saveDelay = 250

/**
 * Sends the newest edit of each connection soon after it was made: one save at a time for each
 * connection, so that none overtakes another, and never an edit that a newer one has replaced.
 */
export class DraftSaver {
  readonly #host: DraftSaverHost
  readonly #edits = new Map<string, Edit>()

  constructor(host: DraftSaverHost) {
    this.#host = host
  }

  edit(connection: Connection): void {
    const { name } = connection
    const before = this.#edits.get(name)
    clearTimeout(before?.timer)
    const timer = setTimeout(() => void this.flush(name), saveDelay)
    this.#edits.set(name, { connection, timer, sending: before?.sending ?? null })
    this.#host.onState(name, { kind: 'unsaved' })
  }

  /** Sends the newest edit at once; resolves when everything about the connection has been answered. */
  async flush(name: string): Promise<void> {
    let edit = this.#edits.get(name)
    while (edit && edit.sending !== null) {
      await edit.sending
      edit = this.#edits.get(name)
    }
    if (!edit) return
    clearTimeout(edit.timer)
    edit.sending = this.#send(edit)
    await edit.sending
    // What was typed while the save was under way goes out now.
    const newer = this.#edits.get(name)
    if (newer && newer !== edit) await this.flush(name)
  }

  async flushAll(): Promise<void> {
    await Promise.all([...this.#edits.keys()].map((name) => this.flush(name)))
  }

  /** Forgets an edit that is not sent yet. */
  discard(name: string): void {
    clearTimeout(this.#edits.get(name)?.timer)
    this.#edits.delete(name)
  }

  async #send(edit: Edit): Promise<void> {
    const { name } = edit.connection
    this.#host.onState(name, { kind: 'saving' })
    const result = await this.#host.save(edit.connection)
    const current = this.#edits.get(name)
    if (current === undefined) return
    current.sending = null
    if (result.ok) this.#host.onStored(result.value)
    if (current !== edit) return
    if (result.ok) {
      this.#edits.delete(name)
      this.#host.onState(name, { kind: 'saved' })
    } else {
      this.#host.onState(name, { kind: 'refused', error: result.error })
    }
  }
}
