import { useDeferredValue } from 'react'
import { useStore } from 'zustand'
import { assertNever } from '../../../shared/assert-never.ts'
import { FirstSteps } from '../../features/connections/first-steps.tsx'
import { TenantPage } from '../../features/tenant/tenant-page.tsx'
import { CasePage } from '../case-page/case-page.tsx'
import { ComparisonPage } from '../comparison-page/comparison-page.tsx'
import { ConnectionPage } from '../connection-page/connection-page.tsx'
import { RunsPage } from '../runs-page/runs-page.tsx'
import { SettingsPage } from '../settings-page/settings-page.tsx'
import { showImported } from '../sharing/show-imported.ts'
import type { Workbench } from '../workbench.ts'
import type { ConnectionActions } from './use-connection-actions.ts'

interface Props {
  readonly workbench: Workbench
  readonly actions: ConnectionActions
}

/** The page of the open place. */
export function OpenPage({ workbench, actions }: Props) {
  // A page is much to draw: meanwhile the one before it stays, and answers.
  const place = useDeferredValue(useStore(workbench.places.store))
  switch (place.kind) {
    case 'connection':
      return <OpenConnection workbench={workbench} actions={actions} name={place.name} />
    case 'case':
      return <CasePage key={place.id} workbench={workbench} caseId={place.id} />
    case 'tenant':
      return (
        <TenantPage
          tenants={workbench.tenants}
          onPulled={(views) => showImported(workbench, views)}
        />
      )
    case 'runs':
      return <RunsPage workbench={workbench} runId={place.runId} />
    case 'comparison':
      return <ComparisonPage workbench={workbench} a={place.a} b={place.b} />
    case 'settings':
      return <SettingsPage workbench={workbench} />
    default:
      return assertNever(place)
  }
}

function OpenConnection({ workbench, actions, name }: Props & { readonly name: string | null }) {
  const views = useStore(workbench.connections.store, (s) => s.views)
  const view = views?.find((v) => v.connection.name === name)
  if (views?.length === 0)
    return (
      <main className="shell-empty">
        <FirstSteps onNew={actions.startNew} onPlayground={() => void actions.addPlayground()} />
      </main>
    )
  if (!view) return null
  return (
    <ConnectionPage
      key={view.connection.name}
      workbench={workbench}
      view={view}
      onDuplicate={() => actions.startDuplicate(view.connection)}
      onDelete={() => void actions.remove(view.connection.name)}
    />
  )
}
