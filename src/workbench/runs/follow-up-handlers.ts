import type { ApiInput, ApiOutput } from '../../shared/api/api.ts'
import type { Connection } from '../../shared/connection.ts'
import type { Redactor } from '../../shared/redaction.ts'
import type { Run } from '../../shared/run.ts'
import type { ApiHandlers, HandlerContext } from '../api-handlers.ts'
import { Refusal } from '../refusal.ts'

/** What is done with the tokens and the session of a run that is over. */
export function createFollowUpHandlers(context: HandlerContext): Pick<ApiHandlers, 'followUpRun'> {
  return { followUpRun: (input) => followUpRun(input, context) }
}

async function followUpRun(
  { runId, task }: ApiInput<'followUpRun'>,
  context: HandlerContext,
): Promise<ApiOutput<'followUpRun'>> {
  const { runs, playground, settings } = context
  const { run, secrets } = await findRun(runId, context)
  if (run.outcome === null)
    throw new Refusal('run-in-progress', 'This run still goes on; wait until it has finished.')
  const connection = await findConnection(run, secrets, context)
  if (playground.isTargetOf(connection)) await playground.ensureRunning()
  const userAgent = task.kind === 'logout' ? chooseUserAgent(run, context) : null
  const next = await runs.followUp({
    task,
    run,
    secrets,
    connection: settings.withDefaults(connection),
    userAgent,
    network: settings.network,
  })
  return { run: next }
}

/** The run with its secrets, which only this sitting or an encrypted file has. */
async function findRun(
  runId: string,
  { runs, history }: HandlerContext,
): Promise<{ readonly run: Run; readonly secrets: Redactor }> {
  const known = runs.find(runId)
  if (known !== null) return known
  const [kept, secrets] = await Promise.all([history.get(runId), history.requireSecretsOf(runId)])
  return { run: kept.run, secrets }
}

/** The connection as it is now; of one that is gone there is still what the run says of it. */
async function findConnection(
  run: Run,
  secrets: Redactor,
  { connections }: HandlerContext,
): Promise<Connection> {
  const list = await connections.list()
  const today = list.connections.find(({ connection: c }) => c.name === run.connection.name)
  return today?.connection ?? secrets.unmaskValue(run.connection)
}

function chooseUserAgent(run: Run, { userAgents }: HandlerContext) {
  const choice = userAgents.find(({ kind }) => kind === run.userAgent)
  return choice === undefined || choice.unavailable !== null ? null : choice.create()
}
