import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ConnectionView, Wire } from '../../../shared/api/api.ts'
import type { Connection } from '../../../shared/connection.ts'
import { withoutKey } from '../../components/without-key.ts'
import { DraftSaver, type SaveState } from './draft-saver.ts'

/** A connection that is being edited; it stands in front of what the workbench has stored. */
export interface Draft {
  readonly connection: Connection
  readonly save: SaveState
}

export interface DraftsState {
  readonly drafts: Readonly<Record<string, Draft>>
  /** Name of the connection in whose form the focus is: its draft must not change under the cursor. */
  readonly held: string | null
  /** How often a draft gave way to what the workbench itself made of the connection. */
  readonly discards: Readonly<Record<string, number>>
  /** Texts of `customHeaders` that cannot be read; the last readable one stays in force. */
  readonly unreadableHeaders: Readonly<Record<string, string>>
  /** Texts of whole connections that cannot be read; the last readable one stays in force. */
  readonly unreadableJson: Readonly<Record<string, string>>
}

/** The edits that are not stored yet, and those in whose form the person still is. */
export interface Drafts {
  readonly store: StoreApi<DraftsState>
  edit(connection: Connection): void
  /** Remembers a text of `customHeaders` that cannot be read; `null` when it can be again. */
  keepHeadersText(name: string, text: string | null): void
  /** The same for the JSON text of the whole connection. */
  keepJsonText(name: string, text: string | null): void
  /** The focus came into the form of this connection. */
  hold(name: string): void
  /** The focus left the form. */
  release(): void
  /** Whether anything typed is not stored, and would be gone with the page. */
  isAnythingUnsaved(): boolean
  flush(name: string): Promise<void>
  flushAll(): Promise<void>
  /**
   * Drops the edits that are not stored, and the texts that cannot be read: the workbench has edited
   * the connection itself, or it is gone.
   */
  discard(name: string): void
}

export function createDrafts(wire: Wire, onStored: (view: ConnectionView) => void): Drafts {
  const store = createStore<DraftsState>(() => ({
    drafts: {},
    held: null,
    discards: {},
    unreadableHeaders: {},
    unreadableJson: {},
  }))

  const drop = (name: string) =>
    store.setState(({ drafts }) => ({ drafts: withoutKey(drafts, name) }))

  const saver = new DraftSaver({
    save: (connection) => wire.call('updateConnection', { connection }),
    onStored,
    onState(name, save) {
      const { drafts, held } = store.getState()
      const draft = drafts[name]
      if (!draft) return
      if (save.kind === 'saved' && held !== name) drop(name)
      else store.setState({ drafts: { ...drafts, [name]: { ...draft, save } } })
    },
  })

  return {
    store,
    edit(connection) {
      const draft: Draft = { connection, save: { kind: 'unsaved' } }
      store.setState(({ drafts }) => ({ drafts: { ...drafts, [connection.name]: draft } }))
      saver.edit(connection)
    },
    keepHeadersText: (name, text) =>
      store.setState(({ unreadableHeaders: texts }) => ({
        unreadableHeaders: text === null ? withoutKey(texts, name) : { ...texts, [name]: text },
      })),
    keepJsonText: (name, text) =>
      store.setState(({ unreadableJson: texts }) => ({
        unreadableJson: text === null ? withoutKey(texts, name) : { ...texts, [name]: text },
      })),
    hold: (name) => store.setState({ held: name }),
    release() {
      const { held, drafts } = store.getState()
      if (held === null) return
      store.setState({ held: null })
      if (drafts[held]?.save.kind === 'saved') drop(held)
      else void saver.flush(held)
    },
    isAnythingUnsaved() {
      const { drafts, unreadableHeaders, unreadableJson } = store.getState()
      if (Object.values(drafts).some(({ save }) => save.kind !== 'saved')) return true
      return Object.keys({ ...unreadableHeaders, ...unreadableJson }).length > 0
    },
    flush: (name) => saver.flush(name),
    flushAll: () => saver.flushAll(),
    discard(name) {
      saver.discard(name)
      store.setState(({ drafts, discards, unreadableHeaders, unreadableJson }) => ({
        drafts: withoutKey(drafts, name),
        discards: { ...discards, [name]: (discards[name] ?? 0) + 1 },
        unreadableHeaders: withoutKey(unreadableHeaders, name),
        unreadableJson: withoutKey(unreadableJson, name),
      }))
    },
  }
}
