import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, Wire } from '../../../shared/api/api.ts'
import type { RunFilter, RunLabels, RunSummary } from '../../../shared/run-summary.ts'

export interface HistoryState {
  readonly filter: RunFilter
  /** The runs that the filter shows, newest first; `null` until they are known. */
  readonly runs: readonly RunSummary[] | null
  /** How many there are, shown or not. */
  readonly total: number
}

export interface History {
  readonly store: StoreApi<HistoryState>
  /** Asks for the runs again, for example because one has finished. */
  load(): Promise<void>
  setFilter(filter: RunFilter): Promise<void>
  update(runId: string, labels: Partial<RunLabels>): Promise<ApiResult<RunSummary>>
  remove(runId: string): Promise<ApiResult<{ undoToken: string }>>
  restore(undoToken: string): Promise<ApiResult<RunSummary>>
}

/** Runs that are listed at most; who looks for an older one filters. */
const listLimit = 10_000

/** The runs that are kept, as far as the filter lets them through. */
export function createHistory(wire: Wire): History {
  const store = createStore<HistoryState>(() => ({ filter: {}, runs: null, total: 0 }))
  const load = async () => {
    const { filter } = store.getState()
    const result = await wire.call('listRuns', { ...filter, limit: listLimit })
    // A slow answer to an older filter must not replace a newer one.
    if (result.ok && filter === store.getState().filter) store.setState(result.value)
  }
  const put = (summary: RunSummary) =>
    store.setState(({ runs }) => ({
      runs: runs?.map((run) => (run.id === summary.id ? summary : run)) ?? null,
    }))
  return {
    store,
    load,
    async setFilter(filter) {
      store.setState({ filter })
      await load()
    },
    async update(runId, labels) {
      const result = await wire.call('updateRun', { runId, ...labels })
      if (result.ok) put(result.value)
      return result
    },
    async remove(runId) {
      const result = await wire.call('deleteRun', { runId })
      await load()
      return result
    },
    async restore(undoToken) {
      const result = await wire.call('restoreRun', { undoToken })
      await load()
      return result
    },
  }
}
