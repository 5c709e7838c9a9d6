import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiResult, Wire } from '../../../shared/api/api.ts'
import type { PreflightReport } from '../../../shared/preflight.ts'
import type { ProbePlan, ProbeReport, ProbeVariant } from '../../../shared/probe.ts'
import type { TraceEvent } from '../../../shared/trace.ts'
import { type ByName, withName, withoutName } from '../../components/by-name.ts'

type Trace = readonly TraceEvent[]

/** What is asked of a connection's servers outside a run, and how far that has come. */
export type Investigation =
  | { readonly kind: 'preflight-running'; readonly probeToken: boolean; readonly trace: Trace }
  | { readonly kind: 'preflight-done'; readonly report: PreflightReport; readonly trace: Trace }
  /** The person has not yet agreed to the requests. */
  | { readonly kind: 'probes-asked'; readonly plan: ProbePlan; readonly trace: Trace }
  | { readonly kind: 'probes-running'; readonly trace: Trace }
  | { readonly kind: 'probes-done'; readonly report: ProbeReport; readonly trace: Trace }
  | {
      readonly kind: 'ended-early'
      readonly what: 'preflight' | 'probes'
      readonly message: string
      readonly trace: Trace
    }

type Running = Extract<Investigation, { kind: 'preflight-running' | 'probes-running' }>

/** A variant that is in the connection for one login, to see whether it helps. */
export interface Trial {
  readonly variant: ProbeVariant
  readonly undoToken: string
}

export interface InvestigationsState {
  /** By the connection's name; absent where none is open. */
  readonly open: ByName<Investigation>
  readonly trials: ByName<Trial>
}

export interface Investigations {
  readonly store: StoreApi<InvestigationsState>
  startPreflight(name: string, probeToken: boolean): Promise<void>
  /** Says what a search would send; where that is refused, the caller says so. */
  planProbes(name: string, purpose: 'preflight' | 'probe'): Promise<ApiResult<ProbePlan>>
  askForProbes(name: string): Promise<ApiResult<ProbePlan>>
  startProbes(name: string): Promise<void>
  cancel(name: string): Promise<void>
  close(name: string): void
  receive(name: string, trace: Trace): void
  setTrial(name: string, trial: Trial | null): void
  /** Ends what goes on for a connection and drops what came of it. */
  forget(name: string): void
}

/** The preflights and the probes of each connection, and what they came to. */
export function createInvestigations(wire: Wire): Investigations {
  const store = createStore<InvestigationsState>(() => ({ open: new Map(), trials: new Map() }))
  const get = (name: string) => store.getState().open.get(name)
  const put = (name: string, next: Investigation) =>
    store.setState(({ open }) => ({ open: withName(open, name, next) }))

  /** By the connection's name, what was started last: one that was closed may still be answered. */
  const newest = new Map<string, symbol>()
  const begin = (name: string, running: Running): symbol => {
    const started = Symbol(running.kind)
    newest.set(name, started)
    put(name, running)
    return started
  }

  /** Puts what came of a call, unless the person has turned to something else meanwhile. */
  const settle = <R extends { readonly trace: Trace }>(
    name: string,
    started: symbol,
    what: 'preflight' | 'probes',
    result: ApiResult<R>,
    finish: (report: R) => Investigation,
  ) => {
    const now = get(name)
    if (!isRunning(now) || newest.get(name) !== started) return
    if (result.ok) put(name, finish(result.value))
    else put(name, { kind: 'ended-early', what, message: result.error.message, trace: now.trace })
  }
  const cancel = async (name: string) => {
    await wire.call('cancelInvestigation', { name })
  }
  return {
    store,
    async startPreflight(name, probeToken) {
      const started = begin(name, { kind: 'preflight-running', probeToken, trace: [] })
      const result = await wire.call('preflightConnection', { name, probeToken })
      settle(name, started, 'preflight', result, (report) => ({
        kind: 'preflight-done',
        report,
        trace: report.trace,
      }))
    },
    planProbes: (name, purpose) => wire.call('planProbes', { name, purpose }),
    async askForProbes(name) {
      const result = await wire.call('planProbes', { name, purpose: 'probe' })
      if (result.ok) put(name, { kind: 'probes-asked', plan: result.value, trace: [] })
      return result
    },
    async startProbes(name) {
      const started = begin(name, { kind: 'probes-running', trace: [] })
      const result = await wire.call('probeConnection', { name })
      settle(name, started, 'probes', result, (report) => ({
        kind: 'probes-done',
        report,
        trace: report.trace,
      }))
    },
    cancel,
    close: (name) => store.setState(({ open }) => ({ open: withoutName(open, name) })),
    receive(name, trace) {
      const now = get(name)
      if (isRunning(now)) put(name, { ...now, trace: [...now.trace, ...trace] })
    },
    setTrial: (name, trial) =>
      store.setState(({ trials }) => ({
        trials: trial === null ? withoutName(trials, name) : withName(trials, name, trial),
      })),
    forget(name) {
      if (isRunning(get(name))) void cancel(name)
      store.setState(({ open, trials }) => ({
        open: withoutName(open, name),
        trials: withoutName(trials, name),
      }))
    },
  }
}

/** Says whether requests of it may still be sent. */
export function isRunning(
  investigation: Investigation | null | undefined,
): investigation is Running {
  return investigation?.kind === 'preflight-running' || investigation?.kind === 'probes-running'
}

/** Requests in a trace; its other events are notes. */
export function countRequests(trace: Trace): number {
  return trace.filter((event) => event.kind === 'exchange').length
}
