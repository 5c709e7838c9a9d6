import type { Behaviour } from '../../shared/behaviour.ts'
import type { StepErrorCode } from '../../shared/step-error-codes.ts'
import type { HttpOutcome, HttpRequest } from '../http/http-message.ts'

/** The scripts of a connection. `getLogoutUrl` gets only the context, and its URL as `{ url }` of the profile. */
export type ScriptName = 'fetchUserProfile' | 'getLogoutUrl'

/** A script that is going to run. */
export interface ScriptToPrepare {
  /** Which of the connection's scripts it is; absent: `fetchUserProfile`. */
  readonly name?: ScriptName | undefined
  /** Its text. */
  readonly script: string
  readonly behaviour: Behaviour
}

/** What a profile script is run with. */
export interface ProfileScriptTask extends ScriptToPrepare {
  readonly accessToken: string
  /** The token response: the script's second argument. */
  readonly context: Readonly<Record<string, unknown>>
}

/** What the script's world is made of: everything else is out of its reach. */
export interface ProfileScriptHost {
  /** Sends one request for the script (no redirect is followed) and records it. The URL is http or https. */
  send(
    request: HttpRequest,
    options: { timeoutMs: number; signal: AbortSignal },
  ): Promise<HttpOutcome>
  console(line: {
    level: 'debug' | 'log' | 'info' | 'warn' | 'error'
    text: string
    line?: number | undefined
  }): void
  /** Something to tell the person that does not end the run, for example a second callback. */
  warn(warning: ScriptWarning): void
}

export interface ScriptWarning {
  /**
   * Stable: `callback-called-twice`, `failed-after-callback`, `still-running-after-callback`,
   * `returned-promise-ignored`, `module-version-ignored`, `console-cut-off`.
   */
  readonly code: string
  readonly message: string
  readonly line?: number | undefined
}

export type ProfileScriptResult =
  /** `line` is where the script called back, counted from 1. */
  | { readonly kind: 'profile'; readonly profile: unknown; readonly line?: number | undefined }
  | {
      readonly kind: 'failed'
      readonly error: ProfileScriptError
    }

export interface ProfileScriptError {
  /** `script-callback-error`: it called back with an error. */
  readonly code: Extract<StepErrorCode, `script-${string}`>
  /** One sentence for a person. */
  readonly message: string
  /** The script's own error name and message, where it had one. */
  readonly name?: string | undefined
  readonly errorMessage?: string | undefined
  /** In the script's own text, counted from 1. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly stack?: string | undefined
}

/** Runs profile scripts; keeps a warm worker between them. */
export interface ProfileScriptEngine {
  /**
   * Has a worker ready for the script that will need it, with everything done that can be done before
   * the script runs. Another script may use that worker first; the work is then done again.
   */
  prepare(script: ScriptToPrepare): void
  /** Rejects only with `signal.reason`. */
  run(
    task: ProfileScriptTask,
    host: ProfileScriptHost,
    signal: AbortSignal,
  ): Promise<ProfileScriptResult>
  /** Ends the worker. */
  close(): Promise<void>
}
