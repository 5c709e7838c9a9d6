import { createProfileScriptEngine } from '../engine/profile-script/create-engine.ts'
import { runConnection } from '../engine/run-connection.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import type { Connection } from '../shared/connection.ts'
import type { Run } from '../shared/run.ts'
import { exitStatusOf } from './exit-status.ts'
import { awaitInterruption } from './interruption.ts'
import { reportRun } from './report/report-run.ts'

interface TerminalRun {
  /** With its real secrets. */
  readonly connection: Connection
  readonly parameters: Readonly<Record<string, string>>
  readonly userAgent: UserAgent
  /** Milliseconds. */
  readonly timeLimit: number
  /** Prints the run itself in place of a report. */
  readonly json: boolean
}

/** Runs a connection, which Ctrl-C cancels, prints the run, and returns the exit status. */
export async function runInTerminal(start: TerminalRun): Promise<number> {
  const interruption = awaitInterruption()
  const scripts = createProfileScriptEngine()
  try {
    const { connection, parameters, userAgent } = start
    const signal = AbortSignal.any([interruption.signal, AbortSignal.timeout(start.timeLimit)])
    const { run } = await runConnection({ connection, parameters, userAgent, scripts, signal })
    console.log(start.json ? JSON.stringify(run, null, 2) : reportRun(run))
    return statusOf(run)
  } finally {
    await scripts.close()
    interruption.stopWaiting()
  }
}

function statusOf({ outcome }: Run): number {
  if (outcome === null) throw new TypeError('a finished run has no outcome')
  return exitStatusOf(outcome)
}
