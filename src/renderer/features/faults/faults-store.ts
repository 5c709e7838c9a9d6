import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, FaultView, Wire } from '../../../shared/api/api.ts'
import type { FaultName } from '../../../shared/faults/faults.ts'

export interface FaultsState {
  /** `null` until they are known. */
  readonly faults: readonly FaultView[] | null
}

/** The ways in which the playground can misbehave on demand. */
export interface Faults {
  readonly store: StoreApi<FaultsState>
  /** Asks for the faults, once. */
  load(): Promise<void>
  /** Lets it misbehave from the next request on; `null`: behave again. */
  setFault(fault: FaultName | null): Promise<ApiResult<null>>
}

export function createFaults(wire: Wire): Faults {
  const store = createStore<FaultsState>(() => ({ faults: null }))
  return {
    store,
    async load() {
      if (store.getState().faults !== null) return
      const result = await wire.call('listFaults', undefined)
      if (result.ok) store.setState({ faults: result.value })
    },
    setFault: (fault) => wire.call('setPlaygroundFault', { fault }),
  }
}
