import { Command } from 'commander'
import { HttpClient } from '../../engine/http/http-client.ts'
import { findProfileProblem } from '../../engine/profile.ts'
import type { RecordedExchange } from '../../engine/profile-script/bench/recorded-exchange.ts'
import { replayScriptRequests } from '../../engine/profile-script/bench/replay-script-requests.ts'
import { runScriptAlone } from '../../engine/profile-script/bench/run-script-alone.ts'
import { createProfileScriptEngine } from '../../engine/profile-script/create-engine.ts'
import type { Redactor } from '../../shared/redaction.ts'
import type { ScriptAloneResult } from '../../shared/script-alone.ts'
import { exitStatusOf } from '../exit-status.ts'
import { awaitInterruption } from '../interruption.ts'
import { addNetworkOptions, type NetworkOptions, openNetwork } from '../network-options.ts'
import { readScriptInput, type ScriptInput, type ScriptSources } from '../read-script-input.ts'
import { reportScript } from '../report/report-script.ts'

interface ScriptOptions extends NetworkOptions, ScriptSources {
  readonly json?: true
}

export function scriptCommand(): Command {
  return addNetworkOptions(new Command('script'))
    .description('run only a profile script, without a login')
    .argument(
      '<file>',
      'a script, or a connection that has one: in JSON, or by its saved name; "-" for standard input',
    )
    .option('--access-token <TOKEN>', 'the access token that the script gets')
    .option('--token-response <FILE>', 'a token response in JSON: the token, and the context')
    .option(
      '--replay <FILE>',
      'answer its requests from a HAR file, or a run by its file or id, without network',
    )
    .option('--context <FILE>', 'the script’s second argument in JSON')
    .option(
      '--strict-replay',
      'each request must be the next recorded one, its body included (with --replay)',
    )
    .option('--json', 'print the outcome as JSON and nothing else')
    .addHelpText(
      'after',
      '\nExit status: 0 the script gave a profile with a user_id, 1 it failed, 2 bad usage or bad input, 130 cancelled.',
    )
    .action(script)
}

async function script(file: string, options: ScriptOptions): Promise<void> {
  const input = await readScriptInput(file, options)
  const interruption = awaitInterruption()
  try {
    const ended = await runAlone(input, options, interruption.signal)
    const result = judgeProfile(ended, input)
    console.log(
      options.json
        ? JSON.stringify(result, null, 2)
        : reportScript(result, input.redactor.mask(input.script)),
    )
    process.exitCode = exitStatusOf(result.outcome)
  } catch (error) {
    if (!interruption.signal.aborted) throw error
    process.exitCode = exitStatusOf('cancelled')
  } finally {
    interruption.stopWaiting()
  }
}

/** A profile of which Auth0 would make no user fails here as it fails in a login. */
function judgeProfile(result: ScriptAloneResult, { behaviour }: ScriptInput): ScriptAloneResult {
  if (result.outcome === 'failed') return result
  // A script that passed has handed over an object.
  const profile = result.profile as Readonly<Record<string, unknown>>
  const problem = findProfileProblem(profile, behaviour)
  if (problem === null) return result
  const { code: name, message } = problem
  // Where several callbacks may give such a profile, the warnings do not tell which one did.
  const places = result.warnings.filter(({ code }) => code === 'no-user-id')
  const line = places.length === 1 ? (places[0]?.line ?? null) : null
  return { ...result, outcome: 'failed', error: { name, message, line, column: null, stack: null } }
}

async function runAlone(
  task: ScriptInput,
  options: ScriptOptions,
  signal: AbortSignal,
): Promise<ScriptAloneResult> {
  const network = await openNetwork(options)
  const scripts = createProfileScriptEngine()
  const { redactor } = task
  const client = new HttpClient({ connections: 6, network })
  try {
    const send = task.recorded
      ? replaying(task.recorded, redactor, options.strictReplay ?? false)
      : client.send
    return await runScriptAlone(task, { scripts, send, redactor, signal })
  } finally {
    await Promise.all([scripts.close(), client.close()])
  }
}

function replaying(recorded: readonly RecordedExchange[], redactor: Redactor, strict: boolean) {
  return replayScriptRequests(recorded, { matching: strict ? 'strict' : 'lenient', redactor })
}
