import type { FollowUpRequest } from '../engine/follow-ups/follow-up-run.ts'
import type { Network } from '../engine/http/network.ts'
import { createProfileScriptEngine } from '../engine/profile-script/create-engine.ts'
import type { RunResult } from '../engine/run-connection.ts'
import type { UserAgent } from '../engine/user-agents/user-agent.ts'
import type { Connection } from '../shared/connection.ts'
import type { FollowUpTask } from '../shared/follow-up.ts'
import type { Run } from '../shared/run.ts'
import { followUpAndDiagnose, runAndDiagnose } from '../workbench/run-and-diagnose.ts'
import { exitStatusOf } from './exit-status.ts'
import { awaitInterruption } from './interruption.ts'
import { askInTerminal } from './questions/ask-in-terminal.ts'
import { reportRun } from './report/report-run.ts'

interface TerminalRun {
  /** With its real secrets. */
  readonly connection: Connection
  readonly parameters: Readonly<Record<string, string>>
  readonly userAgent: UserAgent
  /** Absent: every host is reached directly. */
  readonly network?: Network | undefined
  /** Milliseconds. */
  readonly timeLimit: number
  /** What is done after a run that passed, in this order. */
  readonly followUps: readonly FollowUpTask[]
  /** Prints the run itself in place of a report. */
  readonly json: boolean
}

/** Runs a connection, which Ctrl-C cancels, prints the run, and returns the exit status. */
export async function runInTerminal(start: TerminalRun): Promise<number> {
  const interruption = awaitInterruption()
  const scripts = createProfileScriptEngine()
  try {
    const { connection, parameters, userAgent, network } = start
    const inputEnded = new AbortController()
    const signal = AbortSignal.any([
      interruption.signal,
      inputEnded.signal,
      AbortSignal.timeout(start.timeLimit),
    ])
    const ask = askInTerminal(() => inputEnded.abort())
    const result = await runAndDiagnose({
      connection,
      parameters,
      userAgent,
      scripts,
      signal,
      ask,
      network,
    })
    const run = await followUp(start, result, { scripts, signal, network })
    console.log(start.json ? JSON.stringify(run, null, 2) : reportRun(run))
    return statusOf(run)
  } finally {
    await scripts.close()
    interruption.stopWaiting()
  }
}

async function followUp(
  { connection, followUps, userAgent }: TerminalRun,
  { run, secrets }: RunResult,
  surroundings: Pick<FollowUpRequest, 'scripts' | 'signal' | 'network'>,
): Promise<Run> {
  let next = run
  if (run.outcome !== 'passed') return next
  for (const task of followUps) {
    next = await followUpAndDiagnose({
      ...{ task, run: next, secrets, connection },
      ...surroundings,
      // The others serve one login each.
      userAgent: userAgent.kind === 'http' ? userAgent : null,
    })
    // The one that was ended says so; those after it are not begun.
    if (surroundings.signal.aborted && findMissed(next) !== undefined) break
  }
  return next
}

function statusOf(run: Run): number {
  if (run.outcome === null) throw new TypeError('a finished run has no outcome')
  return exitStatusOf(findMissed(run) ?? run.outcome)
}

/** How the follow-up ended that was not done; one that was cancelled counts before one that failed. */
function findMissed({ followUps = [] }: Run): 'cancelled' | 'failed' | undefined {
  return (['cancelled', 'failed'] as const).find((missed) =>
    followUps.some(({ outcome }) => outcome === missed),
  )
}
