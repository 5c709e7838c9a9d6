import type { ProfileScriptEngine } from '../src/engine/profile-script/profile-script.ts'
import { runConnection } from '../src/engine/run-connection.ts'
import { createHttpUserAgent } from '../src/engine/user-agents/http-user-agent.ts'
import type { Connection } from '../src/shared/connection.ts'
import { playgroundConnection } from '../src/shared/connection-samples.ts'

/** The playground's connection, with a user who is signed in without being asked. */
export function headlessConnection(address: string): Connection {
  const sample = playgroundConnection(address)
  return { ...sample, options: { ...sample.options, authParams: { demo_user: 'ada' } } }
}

/** Runs it over plain HTTP. Rejects where the run ends before its profile. */
export async function runToProfile(
  connection: Connection,
  scripts: ProfileScriptEngine,
): Promise<void> {
  const { run } = await runConnection({
    connection,
    parameters: {},
    userAgent: createHttpUserAgent(),
    scripts,
    signal: new AbortController().signal,
  })
  // Without a script there is no user_id, and that fails the last step.
  const isAtItsEnd = run.outcome === 'passed' || run.failedStep === 'profile'
  if (!isAtItsEnd) throw new Error(`the run ${run.outcome} at ${run.failedStep}`)
}
