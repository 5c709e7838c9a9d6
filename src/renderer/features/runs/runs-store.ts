import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, Wire } from '../../../shared/api/api.ts'
import type { UserAgentKind } from '../../../shared/connection.ts'
import { applyRunEvent, type Run, type RunEvent } from '../../../shared/run.ts'
import { type ByName, withName, withoutName } from '../../components/by-name.ts'
import { unseenEvents } from './unseen-events.ts'

export interface RunsState {
  /** The newest run of each connection; `null` where there is none, absent where it is not known. */
  readonly lastRuns: ByName<Run | null>
  /** What the next run of each connection takes as the parameters of the `/authorize` call. */
  readonly parameters: ByName<RunParameters>
}

export type RunParameters = Readonly<Record<string, string>>

export interface Runs {
  readonly store: StoreApi<RunsState>
  /** Asks for the newest run of a connection. */
  load(connectionName: string): Promise<void>
  /** Asks again for all that are known, after events may have been missed. */
  reload(): Promise<void>
  /** Asks again where it is known, whatever it is: one was deleted or came back. */
  renew(connectionName: string): Promise<void>
  receive(runId: string, events: readonly RunEvent[]): void
  setParameters(connectionName: string, parameters: RunParameters): void
  /** Starts a run with the parameters that were set; those without a value are left out. */
  start(
    connectionName: string,
    userAgent: UserAgentKind | undefined,
  ): Promise<ApiResult<{ runId: string }>>
  cancel(runId: string): Promise<ApiResult<null>>
  forget(connectionName: string): void
}

/** The newest run of each connection, folded from its events as they arrive. */
export function createRuns(wire: Wire): Runs {
  const store = createStore<RunsState>(() => ({ lastRuns: new Map(), parameters: new Map() }))
  /** Runs that came whole in the middle: events that were on their way may arrive again. */
  const snapshots = new Map<string, Run>()

  const put = (name: string, run: Run | null) =>
    store.setState(({ lastRuns }) => ({ lastRuns: withName(lastRuns, name, run) }))

  const load = async (name: string) => {
    const result = await wire.call('getLastRun', { name })
    if (!result.ok) return
    const known = store.getState().lastRuns.get(name)
    const isOlder = known && result.value && known.startedAt > result.value.startedAt
    if (isOlder) return
    if (result.value?.outcome === null) snapshots.set(result.value.id, result.value)
    put(name, result.value)
  }

  const forget = (name: string) =>
    store.setState(({ lastRuns }) => ({ lastRuns: withoutName(lastRuns, name) }))

  return {
    store,
    load,
    async renew(name) {
      if (store.getState().lastRuns.get(name) === undefined) return
      forget(name)
      await load(name)
    },
    async reload() {
      await Promise.all([...store.getState().lastRuns.keys()].map(load))
    },
    receive(runId, events) {
      const started = events.find((e) => e.kind === 'run-started')
      const run =
        started?.run ?? [...store.getState().lastRuns.values()].find((r) => r?.id === runId)
      if (!run || run.id !== runId) return
      const snapshot = snapshots.get(runId)
      const fresh = snapshot && !started ? unseenEvents(snapshot, events) : events
      const next = fresh.reduce(applyRunEvent, run)
      if (next.outcome !== null) snapshots.delete(runId)
      put(next.connection.name, next)
    },
    setParameters: (name, given) =>
      store.setState(({ parameters }) => ({ parameters: withName(parameters, name, given) })),
    start(name, userAgent) {
      const given = Object.entries(store.getState().parameters.get(name) ?? {})
      const parameters = Object.fromEntries(given.filter(([, value]) => value !== ''))
      return wire.call('startRun', { name, userAgent, parameters })
    },
    cancel: (runId) => wire.call('cancelRun', { runId }),
    forget,
  }
}
