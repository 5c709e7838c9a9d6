import type { ConsoleLine, Profile } from './run.ts'
import type { Exchange } from './trace.ts'

/** A profile script that is run without a login: what it is run with, and what came of it. */
export interface ScriptTask {
  /** Given by whoever asks, so that it can be cancelled before there is an answer. */
  readonly taskId: string
  /** The connection whose behaviour, secrets and last run count. */
  readonly name: string
  readonly script: string
  readonly input: ScriptInput
  /**
   * The script's second argument as JSON text; absent: the token response of the input. Placeholders
   * of the last run stand for their values.
   */
  readonly context?: string | undefined
}

/** Where the access token comes from, and what answers the script's requests. */
export type ScriptInput =
  | { readonly kind: 'access-token'; readonly accessToken: string }
  /** The last run's token response; its values never leave the workbench. */
  | { readonly kind: 'last-tokens' }
  /** As `last-tokens`, with every request answered as in the last run. */
  | { readonly kind: 'replay-last-run'; readonly strict: boolean }
  /** `har` is the text of a HAR 1.2 file. */
  | { readonly kind: 'replay-har'; readonly har: string; readonly strict: boolean }

export interface ScriptAloneError {
  /** The script's own error name; a stable code where there is none. */
  readonly name: string
  readonly message: string
  readonly line: number | null
  readonly column: number | null
  readonly stack: string | null
}

export interface ScriptAloneWarning {
  /** Stable, kebab-case. */
  readonly code: string
  readonly message: string
  readonly line?: number | undefined
}

/** What came of a script: plain data, masked. Times are milliseconds since it started. */
export interface ScriptAloneResult {
  readonly outcome: 'passed' | 'failed'
  readonly profile: unknown
  readonly error: ScriptAloneError | null
  readonly console: readonly ConsoleLine[]
  readonly exchanges: readonly Exchange[]
  readonly warnings: readonly ScriptAloneWarning[]
  readonly durationMs: number
}

/** The result with what a person wants to see beside it. */
export interface ScriptReport {
  readonly result: ScriptAloneResult
  /** Lines of the script around the error. */
  readonly frame: string | null
  /** The user that Auth0 would store, or why it would store none; `null` where the script failed. */
  readonly user:
    | { readonly ok: true; readonly profile: Profile }
    | { readonly ok: false; readonly message: string }
    | null
}
