import { diagnose } from '../diagnosis/diagnose.ts'
import { type RunRequest, type RunResult, runConnection } from '../engine/run-connection.ts'
import { applyRunEvent, type RunEvent } from '../shared/run.ts'

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
