import { normaliseProfile } from '../../engine/profile.ts'
import { writeSourceFrame } from '../../engine/profile-script/bench/source-frame.ts'
import { scriptContextOf } from '../../engine/profile-script/script-context.ts'
import { type Behaviour, behaviourOf } from '../../shared/behaviour.ts'
import type { Connection } from '../../shared/connection.ts'
import { parseJsonObject } from '../../shared/json-problem.ts'
import type { ScriptAloneResult, ScriptReport, ScriptTask } from '../../shared/script-alone.ts'
import type { ApiHandlers, HandlerContext } from '../api-handlers.ts'
import { Refusal } from '../refusal.ts'
import { gatherMaterial, type ScriptMaterial } from './script-material.ts'

type ScriptHandlers = Pick<ApiHandlers, 'runScript' | 'cancelScript' | 'revealScriptSecret'>

/** The procedures of the script bench: a profile script without a login. */
export function createScriptHandlers(context: HandlerContext): ScriptHandlers {
  const { scriptBench } = context
  return {
    runScript: (task) =>
      scriptBench.cancellable(task.taskId, (signal) => runScript(task, context, signal)),
    cancelScript: async ({ taskId }) => {
      scriptBench.cancel(taskId)
      return null
    },
    revealScriptSecret: async ({ name, placeholder }) => scriptBench.reveal(name, placeholder),
  }
}

async function runScript(
  task: ScriptTask,
  context: HandlerContext,
  signal: AbortSignal,
): Promise<ScriptReport> {
  const { connections, playground, scriptBench, settings } = context
  const { name, script, input } = task
  const connection = settings.withDefaults((await connections.get(name)).connection)
  const material = await gatherMaterial(input, connection, context)
  if (material.exchanges === null && playground.isTargetOf(connection))
    await playground.ensureRunning()
  const behaviour = behaviourOf(connection)
  const { tokenResponse, exchanges, redactor } = material
  const strict = 'strict' in input && input.strict
  const bench = {
    connectionName: name,
    script,
    accessToken: tokenResponse.access_token,
    context:
      task.context === undefined
        ? scriptContextOf(tokenResponse, behaviour)
        : redactor.unmaskValue(readContext(task.context)),
    behaviour,
    recording: exchanges && { exchanges, strict },
    redactor,
    network: settings.network,
  }
  const result = await scriptBench.run(bench, signal)
  return {
    result,
    frame: frameOf(script, result),
    user: userOf(result, material, connection, behaviour),
  }
}

function readContext(text: string): Readonly<Record<string, unknown>> {
  const parsed = parseJsonObject(text)
  if (parsed.ok) return parsed.value
  throw new Refusal('context-unreadable', `The context cannot be read. ${parsed.message}`)
}

function frameOf(script: string, { error }: ScriptAloneResult): string | null {
  if (error === null || error.line === null) return null
  return writeSourceFrame(script, { line: error.line, column: error.column })
}

function userOf(
  { outcome, profile }: ScriptAloneResult,
  { tokenResponse, redactor }: ScriptMaterial,
  connection: Connection,
  behaviour: Behaviour,
): ScriptReport['user'] {
  if (outcome === 'failed') return null
  const masked = redactor.maskValue(tokenResponse)
  // A script that passed has handed over an object.
  const scriptProfile = profile as Readonly<Record<string, unknown>>
  const made = normaliseProfile(scriptProfile, masked, connection, behaviour)
  return made.ok ? made : { ok: false, message: redactor.mask(made.error.message) }
}
