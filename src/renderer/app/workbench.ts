import type { ApiEvent } from '../../shared/api/api.ts'
import { assertNever } from '../../shared/assert-never.ts'
import type { IconSource } from '../components/connection-icon.ts'
import { type Cases, createCases } from '../features/cases/cases-store.ts'
import { createDrafts, type Drafts } from '../features/connection-form/drafts.ts'
import { createEditHistory, type EditHistory } from '../features/connection-form/edit-history.ts'
import { type Connections, createConnections } from '../features/connections/connections-store.ts'
import { createIconSource } from '../features/connections/icon-source.ts'
import { createFaults, type Faults } from '../features/faults/faults-store.ts'
import { createHistory, type History } from '../features/history/history-store.ts'
import {
  createInvestigations,
  type Investigations,
} from '../features/investigations/investigations-store.ts'
import { createRuns, type Runs } from '../features/runs/runs-store.ts'
import { createScriptBench, type ScriptBench } from '../features/script/bench/script-bench-store.ts'
import { createSettings, type Settings } from '../features/settings/settings-store.ts'
import { createImports, type Imports } from '../features/sharing/import-store.ts'
import { createTenantStore, type TenantStore } from '../features/tenant/tenant-store.ts'
import { type Commands, createCommands } from './commands/commands.ts'
import { startFromMenu } from './commands/start-from-menu.ts'
import { followOpenConnection } from './follow-open-connection.ts'
import { createPlaces, type Places } from './places.ts'
import { createSession, type Session } from './session.ts'
import { createToasts, type Toasts } from './toasts/toasts.ts'
import type { LinkedWire } from './wire-link.ts'

/** Everything the page knows, one small store for each feature, all fed by one wire. */
export interface Workbench {
  readonly wire: LinkedWire
  readonly session: Session
  readonly places: Places
  readonly commands: Commands
  readonly connections: Connections
  readonly cases: Cases
  readonly drafts: Drafts
  readonly edits: EditHistory
  readonly icons: IconSource
  readonly runs: Runs
  readonly settings: Settings
  readonly history: History
  readonly scriptBench: ScriptBench
  readonly imports: Imports
  readonly tenants: TenantStore
  readonly investigations: Investigations
  readonly faults: Faults
  readonly toasts: Toasts
}

const openConnectionKey = 'oauth-workbench:open-connection'

export function createWorkbench(wire: LinkedWire): Workbench {
  const connections = createConnections(wire, localStorage.getItem(openConnectionKey))
  const scriptBench = createScriptBench(wire)
  const toasts = createToasts()
  const workbench: Workbench = {
    wire,
    session: createSession(wire),
    places: createPlaces(window),
    commands: createCommands(),
    connections,
    cases: createCases(wire),
    drafts: createDrafts(wire, (view) => {
      connections.put(view)
      const { name, options } = view.connection
      scriptBench.saved(name, options.scripts?.fetchUserProfile ?? '')
    }),
    edits: createEditHistory(),
    icons: createIconSource(wire),
    runs: createRuns(wire),
    history: createHistory(wire),
    scriptBench,
    settings: createSettings(wire),
    imports: createImports(wire, (text) => toasts.show({ kind: 'error', text })),
    tenants: createTenantStore(wire),
    investigations: createInvestigations(wire),
    faults: createFaults(wire),
    toasts,
  }
  connections.store.subscribe(({ openName, views }, before) => {
    if (openName !== null) localStorage.setItem(openConnectionKey, openName)
    if (views !== before.views) workbench.drafts.follow(views ?? [], before.views ?? [])
  })
  followOpenConnection(connections, workbench.places)
  wire.subscribe((events) => {
    for (const event of events) feed(workbench, event)
  })
  reloadWhenReachable(workbench)
  saveBeforeLeaving(workbench)
  return workbench
}

function feed(workbench: Workbench, event: ApiEvent): void {
  const { connections, cases, session, runs, tenants, investigations, commands } = workbench
  switch (event.kind) {
    case 'connections-changed':
      connections.receive(event.connections)
      break
    case 'cases-changed':
      cases.receive(event.cases)
      break
    case 'status-changed':
      session.receive(event.status)
      break
    case 'run':
      runs.receive(event.runId, event.events)
      break
    case 'menu-command':
      startFromMenu(commands, event.command)
      break
    case 'tenant-progress':
      tenants.receiveProgress(event.text)
      break
    case 'investigation':
      investigations.receive(event.name, event.trace)
      break
    default:
      assertNever(event)
  }
}

/** Events may have been missed while the link was down, so everything is asked for again. */
function reloadWhenReachable({ wire, session, connections, cases, drafts, runs }: Workbench): void {
  const reload = async () => {
    await drafts.flushAll()
    await Promise.all([session.load(), connections.load(), cases.load(), runs.reload()])
    const { openName } = connections.store.getState()
    if (openName !== null) await runs.load(openName)
  }
  const reloadIfOpen = () => {
    if (wire.linkState().kind === 'open') void reload()
  }
  reloadIfOpen()
  wire.onLinkChange(reloadIfOpen)
}

function saveBeforeLeaving({ drafts }: Workbench): void {
  addEventListener('pagehide', () => void drafts.flushAll())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void drafts.flushAll()
  })
}
