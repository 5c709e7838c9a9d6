import { diagnose } from '../diagnosis/diagnose.ts'
import { type FollowUpRequest, followUpRun } from '../engine/follow-ups/follow-up-run.ts'
import { type ReplayRequest, type ReplayResult, replayRun } from '../engine/replay/replay-run.ts'
import { type RunRequest, type RunResult, runConnection } from '../engine/run-connection.ts'
import { applyRunEvent, type Run, type RunEvent } from '../shared/run.ts'

/**
 * Runs a connection and adds what the diagnosis finds in the run. The findings come before the
 * event that ends the run, so that whoever waits for the end has them.
 */
export async function runAndDiagnose(request: RunRequest): Promise<RunResult> {
  const { onEvent = () => {} } = request
  let end: RunEvent | undefined
  const { run, secrets } = await runConnection({
    ...request,
    onEvent: (event) => {
      if (event.kind === 'run-finished') end = event
      else onEvent(event)
    },
  })
  const found: RunEvent = { kind: 'findings', findings: diagnose(run, run.connection) }
  onEvent(found)
  if (end) onEvent(end)
  return { run: applyRunEvent(run, found), secrets }
}

/** Replays a recorded run and adds what the diagnosis finds in what comes of it. */
export async function replayAndDiagnose(request: ReplayRequest): Promise<ReplayResult> {
  const result = await replayRun(request)
  const { run } = result
  return {
    ...result,
    run: { ...run, findings: diagnose(run, run.connection) },
  }
}

/** Follows a finished run up and looks at all of it again. */
export async function followUpAndDiagnose(request: FollowUpRequest): Promise<Run> {
  const run = await followUpRun(request)
  const found: RunEvent = { kind: 'findings', findings: diagnose(run, run.connection) }
  request.onEvent?.(found)
  return applyRunEvent(run, found)
}
