import type { Behaviour } from '../../../shared/behaviour.ts'
import type { Redactor } from '../../../shared/redaction.ts'
import type { ConsoleLine } from '../../../shared/run.ts'
import type { ScriptAloneError, ScriptAloneResult } from '../../../shared/script-alone.ts'
import { findScriptWarnings } from '../../../shared/script-warnings/find-script-warnings.ts'
import { parseScript } from '../../../shared/script-warnings/parse-script.ts'
import type { Exchange } from '../../../shared/trace.ts'
import type { SendHttpRequest } from '../../http/http-message.ts'
import { sendTraced } from '../../http/send-traced.ts'
import { RunClock } from '../../run-clock.ts'
import { shortened } from '../../shortened.ts'
import { TraceRecorder } from '../../trace-recorder.ts'
import { limits } from '../limits.ts'
import type {
  ProfileScriptEngine,
  ProfileScriptHost,
  ProfileScriptResult,
  ScriptWarning,
} from '../profile-script.ts'

/** A profile script to be run without a login. */
export interface ScriptAlone {
  readonly script: string
  readonly accessToken: string
  readonly context: Readonly<Record<string, unknown>>
  readonly behaviour: Behaviour
}

/** What the script needs around it. */
export interface ScriptSurroundings {
  readonly scripts: ProfileScriptEngine
  /** The network, or a recording of it. */
  readonly send: SendHttpRequest
  /** Learns the token and the secrets of the context; masks all that comes out. */
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

/** Runs only the profile script, with tokens from wherever. Rejects only with `signal.reason`. */
export async function runScriptAlone(
  task: ScriptAlone,
  { scripts, send, redactor, signal }: ScriptSurroundings,
): Promise<ScriptAloneResult> {
  redactor.add('access_token', task.accessToken)
  redactor.maskValue(task.context)
  const clock = new RunClock()
  const lines: ConsoleLine[] = []
  const exchanges: Exchange[] = []
  const warnings: ScriptWarning[] = []
  const trace = new TraceRecorder(redactor, clock, (event) => {
    if (event.kind === 'exchange') exchanges.push(event)
  })
  const host: ProfileScriptHost = {
    send: async (request, options) => {
      const maxResponseSize = limits.responseBody
      const traced = await sendTraced(send, trace, 'profile-script', request, {
        ...options,
        maxResponseSize,
      })
      return traced.outcome
    },
    console: (line) => {
      lines.push({ ...line, text: redactor.maskText(line.text), at: clock.now() })
    },
    warn: (warning) => {
      warnings.push({ ...warning, message: shortened(redactor.mask(warning.message)) })
    },
  }
  const result = await scripts.run(task, host, signal)
  trace.giveUpRequests()
  return {
    outcome: result.kind === 'profile' ? 'passed' : 'failed',
    profile: result.kind === 'profile' ? redactor.maskValue(result.profile) : null,
    error: describeError(result, redactor),
    console: lines,
    exchanges,
    warnings: mergeWarnings(findScriptWarnings(task.script), [
      ...warnings,
      ...warningsOf(result, task.script),
    ]),
    durationMs: clock.now(),
  }
}

function describeError(result: ProfileScriptResult, redactor: Redactor): ScriptAloneError | null {
  if (result.kind === 'profile') return null
  const { code, name, message, line, column, stack } = result.error
  return {
    name: shortened(redactor.mask(name ?? code)),
    message: shortened(redactor.maskUrl(message)),
    line: line ?? null,
    column: column ?? null,
    stack: stack === undefined ? null : shortened(redactor.mask(stack)),
  }
}

/** What was seen in the text and what happened, each only once. */
function mergeWarnings(
  seen: readonly ScriptWarning[],
  happened: readonly ScriptWarning[],
): ScriptWarning[] {
  const all = [...seen.map(({ code, message, line }) => ({ code, message, line })), ...happened]
  const told = new Set<string>()
  return all.filter(({ code, line }) => {
    const what = line === undefined ? code : `${code} ${line}`
    const isNew = !told.has(what)
    told.add(code).add(what)
    return isNew
  })
}

/** What the outcome tells and the text alone did not. */
function warningsOf(result: ProfileScriptResult, script: string): ScriptWarning[] {
  if (result.kind === 'profile') return warningsOfProfile(result.profile, result.line)
  if (result.error.code !== 'script-no-callback') return []
  const line = parseScript(script)?.main?.loc?.start.line
  const message = 'The script ended without calling its callback.'
  return [{ code: 'callback-not-called', message, line }]
}

function warningsOfProfile(profile: unknown, line: number | undefined): ScriptWarning[] {
  const { user_id: userId, id } = Object(profile)
  const found: unknown = userId ?? id
  if (found === undefined || found === null || found === '')
    return [
      {
        code: 'no-user-id',
        message: 'The profile has no user_id; Auth0 cannot tell whose it is.',
        line,
      },
    ]
  if (typeof found !== 'number') return []
  const name = userId === undefined ? 'id' : 'user_id'
  const message = `The ${name} of the profile is a number; Auth0 wants a text, so write String(…).`
  return [{ code: 'numeric-user-id', message, line }]
}
