import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, ConnectionView, Wire } from '../../../shared/api/api.ts'
import type {
  ChosenPull,
  PushOutcome,
  PushPlan,
  TenantAccess,
  TenantConnection,
  TenantView,
} from '../../../shared/tenant.ts'

export interface TenantState {
  /** `null` until they are known. */
  readonly tenants: readonly TenantView[] | null
  /** The tenant that is shown; `null`: one is to be connected. */
  readonly domain: string | null
  /** Its connections, `null` until they were listed. */
  readonly there: readonly TenantConnection[] | null
  /** Where the tenant that is asked has got to; `null` while none is. */
  readonly progress: string | null
  /** Why the last thing that was asked for was not done. */
  readonly refusal: string | null
}

/** The Auth0 tenants, and what one of them has. */
export interface TenantStore {
  readonly store: StoreApi<TenantState>
  load(): Promise<void>
  receiveProgress(text: string): void
  /** Shows a tenant, or with `null` the form that connects one. */
  choose(domain: string | null): void
  connect(domain: string, access: TenantAccess): Promise<boolean>
  /** Forgets a tenant; where it cannot be, the tenant stays and the refusal says why. */
  disconnect(domain: string): Promise<void>
  list(): Promise<void>
  pull(chosen: readonly ChosenPull[]): Promise<readonly ConnectionView[] | null>
  planPush(name: string, domain: string, seenChanges: boolean): Promise<ApiResult<PushPlan>>
  push(pushId: string): Promise<ApiResult<PushOutcome>>
}

export function createTenantStore(wire: Wire): TenantStore {
  const store = createStore<TenantState>(() => ({
    tenants: null,
    domain: null,
    there: null,
    progress: null,
    refusal: null,
  }))

  /** Says that a tenant is asked for as long as it is, and keeps why it was refused. */
  const asking = async <T>(call: Promise<ApiResult<T>>): Promise<ApiResult<T>> => {
    store.setState({ progress: 'Asking the tenant…', refusal: null })
    const result = await call
    store.setState({ progress: null, refusal: result.ok ? null : result.error.message })
    return result
  }

  const load = async () => {
    // A refusal belongs to what was asked for where the tenants were shown before.
    store.setState({ refusal: null })
    const result = await wire.call('listTenants', undefined)
    if (!result.ok) return
    const tenants = result.value
    store.setState(({ domain }) => ({
      tenants,
      domain: tenants.some((t) => t.domain === domain) ? domain : (tenants[0]?.domain ?? null),
    }))
  }

  const list = async () => {
    const { domain } = store.getState()
    if (domain === null) return
    const result = await asking(wire.call('listTenantConnections', { domain }))
    if (result.ok && store.getState().domain === domain) store.setState({ there: result.value })
  }

  const choose = (domain: string | null) => store.setState({ domain, there: null, refusal: null })

  return {
    store,
    load,
    list,
    choose,
    receiveProgress: (text) =>
      store.setState(({ progress }) => (progress === null ? {} : { progress: text })),
    async connect(domain, access) {
      const result = await asking(wire.call('connectTenant', { domain, access }))
      if (!result.ok) return false
      await load()
      choose(result.value.domain)
      return true
    },
    async disconnect(domain) {
      const result = await asking(wire.call('disconnectTenant', { domain }))
      if (!result.ok) return
      choose(null)
      await load()
    },
    async pull(chosen) {
      const { domain } = store.getState()
      if (domain === null) return null
      const result = await asking(wire.call('pullFromTenant', { domain, chosen }))
      return result.ok ? result.value : null
    },
    planPush: (name, domain, seenChanges) =>
      asking(wire.call('planPush', { name, domain, seenChanges })),
    push: (pushId) => asking(wire.call('pushToTenant', { pushId })),
  }
}
