import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ApiError, Wire } from '../../../../shared/api/api.ts'
import type { Run } from '../../../../shared/run.ts'
import type { ScriptInput, ScriptReport } from '../../../../shared/script-alone.ts'
import { type ByName, withName, withoutName } from '../../../components/by-name.ts'

/** What the next run of a script alone takes. Nothing of it is stored: it may hold a token. */
export interface BenchSetup {
  readonly kind: ScriptInput['kind']
  readonly accessToken: string
  readonly har: { readonly fileName: string; readonly text: string } | null
  /** Of replays: every request must be the next recorded one. */
  readonly strict: boolean
  /** JSON text of the script's second argument; `null`: the token response. */
  readonly context: string | null
  /** Run again whenever the script was saved. */
  readonly again: boolean
}

/** A script alone, while it runs and when it is over. */
export type BenchTask =
  | { readonly kind: 'running'; readonly taskId: string; readonly script: string }
  | { readonly kind: 'done'; readonly script: string; readonly report: ScriptReport }
  | { readonly kind: 'refused'; readonly script: string; readonly error: ApiError }

export interface BenchState {
  /** Absent: nobody has chosen anything yet. */
  readonly setups: ByName<BenchSetup>
  readonly tasks: ByName<BenchTask>
}

/** Scripts run alone, at most one of a connection at a time. */
export interface ScriptBench {
  readonly store: StoreApi<BenchState>
  change(connectionName: string, setup: BenchSetup): void
  /** Runs the script; one that is still running is cancelled. */
  run(connectionName: string, script: string, setup: BenchSetup): Promise<void>
  cancel(connectionName: string): void
  /** The script was saved: runs it again where that is wanted and it is another one. */
  saved(connectionName: string, script: string): void
  /** Drops what was chosen for a connection, its typed token included, and what came of its script. */
  forget(connectionName: string): void
}

export function createScriptBench(wire: Wire): ScriptBench {
  const store = createStore<BenchState>(() => ({ setups: new Map(), tasks: new Map() }))
  const put = (name: string, task: BenchTask) =>
    store.setState(({ tasks }) => ({ tasks: withName(tasks, name, task) }))
  const isNewest = (name: string, taskId: string) => {
    const task = store.getState().tasks.get(name)
    return task?.kind === 'running' && task.taskId === taskId
  }
  const cancel = (name: string) => {
    const task = store.getState().tasks.get(name)
    if (task?.kind === 'running') void wire.call('cancelScript', { taskId: task.taskId })
  }
  const run = async (name: string, script: string, setup: BenchSetup) => {
    cancel(name)
    const taskId = crypto.randomUUID()
    put(name, { kind: 'running', taskId, script })
    const context = setup.context ?? undefined
    const input = inputOf(setup)
    const result = await wire.call('runScript', { taskId, name, script, input, context })
    if (!isNewest(name, taskId)) return
    put(
      name,
      result.ok
        ? { kind: 'done', script, report: result.value }
        : { kind: 'refused', script, error: result.error },
    )
  }
  return {
    store,
    change: (name, setup) =>
      store.setState(({ setups }) => ({ setups: withName(setups, name, setup) })),
    run,
    cancel,
    saved(name, script) {
      const { setups, tasks } = store.getState()
      const [setup, task] = [setups.get(name), tasks.get(name)]
      if (setup?.again && task && task.script !== script) void run(name, script, setup)
    },
    forget(name) {
      cancel(name)
      store.setState(({ setups, tasks }) => ({
        setups: withoutName(setups, name),
        tasks: withoutName(tasks, name),
      }))
    },
  }
}

function inputOf({ kind, accessToken, har, strict }: BenchSetup): ScriptInput {
  switch (kind) {
    case 'access-token':
      return { kind, accessToken }
    case 'replay-har':
      return { kind, har: har?.text ?? '', strict }
    case 'replay-last-run':
      return { kind, strict }
    default:
      return { kind }
  }
}

/** What a script is run with until the person chooses: the last tokens where there are some. */
export function firstSetup(hasTokens: boolean): BenchSetup {
  return {
    kind: hasTokens ? 'last-tokens' : 'access-token',
    accessToken: '',
    har: null,
    strict: false,
    context: null,
    again: false,
  }
}

/** What is still missing before a script can be run, as a sentence; `null`: nothing. */
export function missingInput(
  setup: BenchSetup,
  lastRun: Run | null | undefined,
  script: string,
): string | null {
  if (script.trim() === '') return 'There is no script yet.'
  switch (setup.kind) {
    case 'access-token':
      return setup.accessToken === '' ? 'An access token is missing.' : null
    case 'replay-har':
      return setup.har === null ? 'A HAR file is missing.' : null
    default:
      return missingTokens(lastRun)
  }
}

function missingTokens(lastRun: Run | null | undefined): string | null {
  if (!lastRun) return 'This connection has not been run yet.'
  if (lastRun.outcome === null) return 'The run is still going on.'
  return lastRun.tokenResponse === null ? 'The last run has no token response.' : null
}
