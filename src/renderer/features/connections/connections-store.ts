import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, ConnectionView, Wire } from '../../../shared/api/api.ts'
import type { Connection } from '../../../shared/connection.ts'
import type { ImportPreview } from '../../../shared/sharing/import-preview.ts'

export interface ConnectionsState {
  /** `null` until they are known. */
  readonly views: readonly ConnectionView[] | null
  /** Name of the connection that is shown; it may be gone. */
  readonly openName: string | null
  /** What the list is filtered by. */
  readonly query: string
}

/** The connections as the workbench knows them, and which of them is open. */
export interface Connections {
  readonly store: StoreApi<ConnectionsState>
  load(): Promise<void>
  /** Takes the list that an event brought. */
  receive(views: readonly ConnectionView[]): void
  /** Takes one newer view, ahead of the event that will bring it too. */
  put(view: ConnectionView): void
  /** The connection of that name, as it is stored. */
  find(name: string): ConnectionView | undefined
  open(name: string | null): void
  search(query: string): void
  create(connection: Connection): Promise<ApiResult<ConnectionView>>
  /** Has the workbench fetch what a server says of itself; nothing is stored. */
  discover(address: string): Promise<ApiResult<ImportPreview>>
  /** Stores the first connection of what was found. */
  takeFound(importId: string, name: string): Promise<ApiResult<ConnectionView>>
  duplicate(name: string, newName: string): Promise<ApiResult<ConnectionView>>
  remove(name: string): Promise<ApiResult<{ undoToken: string }>>
  restore(undoToken: string): Promise<ApiResult<ConnectionView>>
}

export function createConnections(wire: Wire, openAtFirst: string | null): Connections {
  const store = createStore<ConnectionsState>(() => ({
    views: null,
    openName: openAtFirst,
    query: '',
  }))

  const receive = (views: readonly ConnectionView[]) =>
    store.setState(({ openName }) => ({ views, openName: stillOpen(openName, views) }))

  const put = (view: ConnectionView) =>
    store.setState(({ views }) => ({ views: withView(views ?? [], view) }))

  /** Shows what an answer brought. */
  const opened = (result: ApiResult<ConnectionView>) => {
    if (!result.ok) return result
    put(result.value)
    store.setState({ openName: result.value.connection.name, query: '' })
    return result
  }

  return {
    store,
    receive,
    put,
    async load() {
      const result = await wire.call('listConnections', undefined)
      if (result.ok) receive(result.value)
    },
    find: (name) => store.getState().views?.find((v) => v.connection.name === name),
    open: (openName) => store.setState({ openName }),
    search: (query) => store.setState({ query }),
    create: async (connection) => opened(await wire.call('createConnection', { connection })),
    discover: (address) => wire.call('previewImport', { text: address, values: {}, fetch: true }),
    async takeFound(importId, name) {
      const result = await wire.call('importConnections', {
        importId,
        chosen: [{ index: 0, name }],
      })
      if (!result.ok) return result
      const [view] = result.value
      return view
        ? opened({ ok: true, value: view })
        : { ok: false, error: { code: 'nothing-found', message: 'Nothing was stored.' } }
    },
    duplicate: async (name, newName) =>
      opened(await wire.call('duplicateConnection', { name, newName })),
    async remove(name) {
      const result = await wire.call('deleteConnection', { name })
      if (result.ok)
        store.setState(({ views, openName }) => {
          const left = (views ?? []).filter((v) => v.connection.name !== name)
          const next = openName === name ? neighbourOf(name, views ?? []) : openName
          return { views: left, openName: next }
        })
      return result
    },
    restore: async (undoToken) => opened(await wire.call('restoreConnection', { undoToken })),
  }
}

function withView(
  views: readonly ConnectionView[],
  view: ConnectionView,
): readonly ConnectionView[] {
  const index = views.findIndex((v) => v.connection.name === view.connection.name)
  return index === -1 ? [...views, view] : views.with(index, view)
}

function stillOpen(openName: string | null, views: readonly ConnectionView[]): string | null {
  const isThere = views.some((v) => v.connection.name === openName)
  return isThere ? openName : (views[0]?.connection.name ?? null)
}

/** The connection that moves to the place of a deleted one. */
function neighbourOf(name: string, views: readonly ConnectionView[]): string | null {
  const index = views.findIndex((v) => v.connection.name === name)
  return (views[index + 1] ?? views[index - 1])?.connection.name ?? null
}
