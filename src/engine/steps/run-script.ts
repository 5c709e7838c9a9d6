import type { Connection } from '../../shared/connection.ts'
import { plural } from '../../shared/plural.ts'
import type { StepError } from '../../shared/run.ts'
import type { SendHttpRequest } from '../http/http-message.ts'
import { sendTraced } from '../http/send-traced.ts'
import { limits } from '../profile-script/limits.ts'
import type {
  ProfileScriptError,
  ProfileScriptHost,
  ScriptWarning,
} from '../profile-script/profile-script.ts'
import { scriptContextOf } from '../profile-script/script-context.ts'
import type { RunContext } from '../run-connection.ts'
import type { StepResult } from '../run-recorder.ts'
import type { TokenResponse } from '../token-exchange.ts'

/** What the script handed to its callback, and on which of its lines, counted from 1. */
export interface ScriptProfile {
  readonly profile: Readonly<Record<string, unknown>>
  readonly line?: number | undefined
}

/** The text of the profile script; `null` where the connection has none, or a blank one. */
export function scriptOf({ options }: Connection): string | null {
  const script = options.scripts?.fetchUserProfile ?? ''
  return script.trim() === '' ? null : script
}

/** Fourth step: runs the profile script in its sandbox. Without a script the profile is empty. */
export async function runScript(
  context: RunContext,
  send: SendHttpRequest,
  tokenResponse: TokenResponse,
): Promise<StepResult<ScriptProfile>> {
  const { connection, behaviour, recorder, scripts, signal } = context
  const script = scriptOf(connection)
  if (script === null) return { ok: true, value: { profile: {} }, summary: 'no script' }
  const result = await scripts.run(
    {
      script,
      accessToken: tokenResponse.access_token,
      context: scriptContextOf(tokenResponse, behaviour),
      behaviour,
    },
    hostFor(context, send),
    signal,
  )
  if (result.kind === 'failed') return { ok: false, error: describeScriptError(result.error) }
  // The engine calls anything but an object a failure (`script-profile-not-an-object`).
  const profile = result.profile as ScriptProfile['profile']
  recorder.scriptProfile(profile)
  const value = { profile, line: result.line }
  return { ok: true, value, summary: plural(Object.keys(profile).length, 'attribute') }
}

function hostFor({ recorder }: RunContext, transmit: SendHttpRequest): ProfileScriptHost {
  return {
    send: async (request, { timeoutMs, signal }) => {
      const options = { timeoutMs, signal, maxResponseSize: limits.responseBody }
      const traced = await sendTraced(transmit, recorder.trace, 'profile-script', request, options)
      return traced.outcome
    },
    console: (line) => recorder.console(line),
    warn: (warning) => recorder.trace.note(`profile-script.${warning.code}`, textOf(warning)),
  }
}

function textOf({ message, line }: ScriptWarning): string {
  return line === undefined ? message : `${message} (line ${line} of the script)`
}

function describeScriptError(error: ProfileScriptError): StepError {
  const { code, message, line, column } = error
  const detail = [error.name, error.errorMessage].filter(Boolean).join(': ')
  return {
    code,
    message: message.startsWith('Profile script') ? message : `Profile script: ${message}`,
    ...(line === undefined ? {} : { location: { line, column: column ?? 1 } }),
    ...(detail === '' ? {} : { detail }),
  }
}
