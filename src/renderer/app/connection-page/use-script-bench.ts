import { useStore } from 'zustand'
import type { Connection } from '../../../shared/connection.ts'
import type { Run } from '../../../shared/run.ts'
import {
  type BenchSetup,
  type BenchTask,
  firstSetup,
  missingInput,
} from '../../features/script/bench/script-bench-store.ts'
import type { Workbench } from '../workbench.ts'

export interface ScriptBenchHandle {
  readonly script: string
  /** What is still missing before it can be run, as a sentence; `null`: nothing. */
  readonly missing: string | null
  readonly setup: BenchSetup
  /** `null` until the script has been run alone for the first time. */
  readonly task: BenchTask | null
  /** The last run's token response, masked. */
  readonly tokenResponse: Run['tokenResponse']
  readonly change: (setup: BenchSetup) => void
  /** Runs the script with what is chosen; `null` where something is missing for that. */
  readonly run: (() => void) | null
  /** Runs it with the last run's tokens; `null` where there are none. */
  readonly runWithLastTokens: (() => void) | null
  readonly cancel: () => void
}

/** The script of a connection alone: what it is run with, and what came of it. */
export function useScriptBench(
  { scriptBench }: Workbench,
  connection: Connection,
  run: Run | null | undefined,
): ScriptBenchHandle {
  const { name } = connection
  const script = connection.options.scripts?.fetchUserProfile ?? ''
  const tokenResponse = run?.outcome ? run.tokenResponse : null
  const chosen = useStore(scriptBench.store, (s) => s.setups.get(name))
  const task = useStore(scriptBench.store, (s) => s.tasks.get(name)) ?? null

  const setup = chosen ?? firstSetup(tokenResponse !== null)
  const starter = (wanted: BenchSetup) =>
    missingInput(wanted, run, script) === null
      ? () => {
          scriptBench.change(name, wanted)
          void scriptBench.run(name, script, wanted)
        }
      : null
  return {
    script,
    missing: missingInput(setup, run, script),
    setup,
    task,
    tokenResponse,
    change: (next) => scriptBench.change(name, next),
    run: starter(setup),
    runWithLastTokens: starter({ ...setup, kind: 'last-tokens', context: null }),
    cancel: () => scriptBench.cancel(name),
  }
}
