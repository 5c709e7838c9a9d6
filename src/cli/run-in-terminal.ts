import { createProfileScriptEngine } from '../engine/profile-script/create-engine.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import type { Connection } from '../shared/connection.ts'
import type { Run } from '../shared/run.ts'
import { runAndDiagnose } from '../workbench/run-and-diagnose.ts'
import { exitStatusOf } from './exit-status.ts'
import { awaitInterruption } from './interruption.ts'
import { askInTerminal } from './questions/ask-in-terminal.ts'
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
    const inputEnded = new AbortController()
    const signal = AbortSignal.any([
      interruption.signal,
      inputEnded.signal,
      AbortSignal.timeout(start.timeLimit),
    ])
    const ask = askInTerminal(() => inputEnded.abort())
    const { run } = await runAndDiagnose({
      connection,
      parameters,
      userAgent,
      scripts,
      signal,
      ask,
    })
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
