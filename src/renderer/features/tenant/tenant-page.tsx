import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ConnectionView } from '../../../shared/api/api.ts'
import type { ChosenPull } from '../../../shared/tenant.ts'
import { ConnectForm } from './connect-form.tsx'
import { ForgetTenant } from './forget-tenant.tsx'
import { TenantList } from './tenant-list.tsx'
import { TenantState } from './tenant-state.tsx'
import './tenant.css'
import type { TenantStore } from './tenant-store.ts'

interface Props {
  readonly tenants: TenantStore
  readonly onPulled: (views: readonly ConnectionView[]) => void
}

/** Connects an Auth0 tenant, lists its custom social connections and imports some of them. */
export function TenantPage({ tenants: store, onPulled }: Props) {
  const { tenants, domain, there, progress, refusal } = useStore(store.store)
  useEffect(() => void store.load(), [store])
  const pull = async (chosen: readonly ChosenPull[]) => {
    const views = await store.pull(chosen)
    if (views !== null) onPulled(views)
  }
  const first = tenants?.[0]
  return (
    <main className="tenant" aria-label="Auth0 tenant">
      <h1>Auth0 tenant</h1>
      <p className="tenant-lead">
        Import a tenant’s custom social connections, and push yours there: from a connection’s menu,
        after you have seen what would change.
      </p>
      {domain !== null && tenants && (
        <div className="tenant-head">
          <Select
            aria-label="Tenant"
            className="mono-input"
            allowDeselect={false}
            data={tenants.map((tenant) => tenant.domain)}
            value={domain}
            onChange={(chosen) => chosen !== null && store.choose(chosen)}
          />
          <Button disabled={progress !== null} onClick={() => void store.list()}>
            {there === null ? 'List connections' : 'List again'}
          </Button>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={13} />}
            onClick={() => store.choose(null)}
          >
            Another tenant
          </Button>
          <ForgetTenant
            key={domain}
            domain={domain}
            isBusy={progress !== null}
            onForget={() => void store.disconnect(domain)}
          />
        </div>
      )}
      {domain === null && tenants !== null && (
        <ConnectForm
          isBusy={progress !== null}
          onConnect={store.connect}
          onCancel={first === undefined ? null : () => store.choose(first.domain)}
        />
      )}
      <TenantState progress={progress} refusal={refusal} />
      {there?.length === 0 && <p>The tenant has no custom social connection.</p>}
      {there !== null && there.length > 0 && (
        <TenantList key={domain} there={there} isBusy={progress !== null} onPull={pull} />
      )}
    </main>
  )
}
