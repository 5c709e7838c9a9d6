import { createProfileScriptEngine } from '../../src/engine/profile-script/create-engine.ts'
import type { ProfileScriptEngine } from '../../src/engine/profile-script/profile-script.ts'
import { type RunRequest, type RunResult, runConnection } from '../../src/engine/run-connection.ts'
import { createHttpUserAgent } from '../../src/engine/user-agents/http-user-agent.ts'
import type { Connection } from '../../src/shared/connection.ts'

let scripts: ProfileScriptEngine | undefined

/** The script engine of the test file. */
export function scriptEngine(): ProfileScriptEngine {
  scripts ??= createProfileScriptEngine()
  return scripts
}

/** Runs a connection with the http agent and one script engine for the whole test file. */
export function startRun(
  connection: Connection,
  change: Partial<RunRequest> = {},
): Promise<RunResult> {
  return runConnection({
    connection,
    parameters: {},
    userAgent: createHttpUserAgent(),
    scripts: scriptEngine(),
    signal: new AbortController().signal,
    ...change,
  })
}

/** Ends the script engine's worker; for `afterAll`. */
export async function closeScripts(): Promise<void> {
  await scripts?.close()
  scripts = undefined
}
