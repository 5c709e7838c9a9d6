import { Button, Modal, Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { PushOutcome, PushPlan } from '../../../shared/tenant.ts'
import { DialogHead } from '../../components/dialog-head.tsx'
import { PushOutcomeView } from './push-outcome.tsx'
import { PushPlanView } from './push-plan.tsx'
import { TenantState } from './tenant-state.tsx'
import './tenant.css'
import type { TenantStore } from './tenant-store.ts'

interface Props {
  readonly tenants: TenantStore
  readonly name: string
  readonly displayName: string
  /** Goes to the page on which tenants are connected and imported from. */
  readonly onOpenTenant: () => void
  readonly onClose: () => void
}

/** Shows what a push of the connection would change in a tenant, and only then pushes it. */
export function PushDialog({ tenants: store, name, displayName, onOpenTenant, onClose }: Props) {
  const { tenants, domain, progress, refusal } = useStore(store.store)
  const [plan, setPlan] = useState<PushPlan | null>(null)
  const [outcome, setOutcome] = useState<PushOutcome | null>(null)
  useEffect(() => void store.load(), [store])
  const look = async (tenant: string, seenChanges: boolean) => {
    setPlan(null)
    const result = await store.planPush(name, tenant, seenChanges)
    // A plan is pushed under the tenant that is chosen, so it must be that one's.
    if (result.ok && store.store.getState().domain === tenant) setPlan(result.value)
  }
  const push = async (pushId: string) => {
    const result = await store.push(pushId)
    if (result.ok) setOutcome(result.value)
    else setPlan(null)
  }
  const canPush = outcome === null && plan !== null && 'pushId' in plan
  return (
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <DialogHead title={`Push ${displayName}`} />
        <Modal.Body className="tenant-push">
          {tenants?.length === 0 ? (
            <p>No Auth0 tenant is connected yet.</p>
          ) : (
            <Select
              label="Tenant"
              className="mono-input"
              allowDeselect={false}
              disabled={outcome !== null || progress !== null}
              data={tenants?.map((tenant) => tenant.domain) ?? []}
              value={domain}
              onChange={(chosen) => {
                store.choose(chosen)
                setPlan(null)
              }}
            />
          )}
          <TenantState progress={progress} refusal={refusal} />
          {plan && outcome === null && <PushPlanView plan={plan} />}
          {outcome && <PushOutcomeView outcome={outcome} />}
          <div className="tenant-buttons tenant-buttons-end">
            <Button onClick={onClose}>{outcome === null ? 'Cancel' : 'Close'}</Button>
            {tenants?.length === 0 && (
              <Button variant="filled" onClick={onOpenTenant}>
                Connect a tenant
              </Button>
            )}
            {plan?.kind === 'changed-in-tenant' && !plan.isGone && (
              <Button onClick={onOpenTenant}>Open the tenant’s page</Button>
            )}
            {plan?.kind === 'changed-in-tenant' && (
              <Button onClick={() => void look(plan.domain, true)}>Go on with my copy</Button>
            )}
            {plan === null && outcome === null && domain !== null && (
              <Button
                variant="filled"
                disabled={progress !== null}
                onClick={() => void look(domain, false)}
              >
                Show the difference
              </Button>
            )}
            {canPush && (
              <Button
                variant="filled"
                loading={progress !== null}
                onClick={() => void push(plan.pushId)}
              >
                {plan.kind === 'create' ? `Create it in ${plan.domain}` : `Push to ${plan.domain}`}
              </Button>
            )}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
