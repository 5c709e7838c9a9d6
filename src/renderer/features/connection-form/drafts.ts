import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ConnectionView, Wire } from '../../../shared/api/api.ts'
import type { Connection } from '../../../shared/connection.ts'
import { type ByName, withName, withoutName } from '../../components/by-name.ts'
import { applyChange, isSame } from './connection-change.ts'
import { DraftSaver, type SaveState } from './draft-saver.ts'

/** A connection that is being edited; it stands in front of what the workbench has stored. */
export interface Draft {
  readonly connection: Connection
  readonly save: SaveState
}

export interface DraftsState {
  readonly drafts: ByName<Draft>
  /** Name of the connection in whose form the focus is: what was typed must not change under the cursor. */
  readonly held: string | null
  /** How often a draft gave way to what the workbench itself made of the connection. */
  readonly discards: ByName<number>
  /** Texts of `customHeaders` that cannot be read; the last readable one stays in force. */
  readonly unreadableHeaders: ByName<string>
  /** Texts of whole connections that cannot be read; the last readable one stays in force. */
  readonly unreadableJson: ByName<string>
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
  /**
   * Takes what others made of the connections into the drafts that stand in front of them; what is typed
   * stays. A draft that was refused is sent again: the reason may be gone.
   */
  follow(views: readonly ConnectionView[], before: readonly ConnectionView[]): void
}

export function createDrafts(wire: Wire, onStored: (view: ConnectionView) => void): Drafts {
  const store = createStore<DraftsState>(() => ({
    drafts: new Map(),
    held: null,
    discards: new Map(),
    unreadableHeaders: new Map(),
    unreadableJson: new Map(),
  }))

  const drop = (name: string) =>
    store.setState(({ drafts }) => ({ drafts: withoutName(drafts, name) }))

  const saver = new DraftSaver({
    save: (connection) => wire.call('updateConnection', { connection }),
    onStored,
    onState(name, save) {
      const { drafts, held } = store.getState()
      const draft = drafts.get(name)
      if (!draft) return
      if (save.kind === 'saved' && held !== name) drop(name)
      else store.setState({ drafts: withName(drafts, name, { ...draft, save }) })
    },
  })

  const put = (draft: Draft) =>
    store.setState(({ drafts }) => ({ drafts: withName(drafts, draft.connection.name, draft) }))

  const edit = (connection: Connection) => {
    put({ connection, save: { kind: 'unsaved' } })
    saver.edit(connection)
  }

  const followOne = (
    { connection, save }: Draft,
    now: Connection,
    before: Connection | undefined,
  ) => {
    const merged = before ? applyChange(now, { from: before, to: connection }) : connection
    const isChanged = !isSame(merged, connection)
    if (isChanged && save.kind === 'saved') put({ connection: merged, save })
    else if (isChanged) edit(merged)
    if (save.kind === 'refused') void saver.flush(connection.name)
  }

  return {
    store,
    edit,
    keepHeadersText: (name, text) =>
      store.setState(({ unreadableHeaders: texts }) => ({
        unreadableHeaders: text === null ? withoutName(texts, name) : withName(texts, name, text),
      })),
    keepJsonText: (name, text) =>
      store.setState(({ unreadableJson: texts }) => ({
        unreadableJson: text === null ? withoutName(texts, name) : withName(texts, name, text),
      })),
    hold: (name) => store.setState({ held: name }),
    release() {
      const { held, drafts } = store.getState()
      if (held === null) return
      store.setState({ held: null })
      if (drafts.get(held)?.save.kind === 'saved') drop(held)
      else void saver.flush(held)
    },
    isAnythingUnsaved() {
      const { drafts, unreadableHeaders, unreadableJson } = store.getState()
      if ([...drafts.values()].some(({ save }) => save.kind !== 'saved')) return true
      return unreadableHeaders.size > 0 || unreadableJson.size > 0
    },
    flush: (name) => saver.flush(name),
    flushAll: () => saver.flushAll(),
    discard(name) {
      saver.discard(name)
      store.setState(({ drafts, discards, unreadableHeaders, unreadableJson }) => ({
        drafts: withoutName(drafts, name),
        discards: withName(discards, name, (discards.get(name) ?? 0) + 1),
        unreadableHeaders: withoutName(unreadableHeaders, name),
        unreadableJson: withoutName(unreadableJson, name),
      }))
    },
    follow(views, before) {
      const at = (all: readonly ConnectionView[], name: string) =>
        all.find(({ connection }) => connection.name === name)?.connection
      for (const [name, draft] of store.getState().drafts) {
        const now = at(views, name)
        if (now) followOne(draft, now, at(before, name))
      }
    },
  }
}
