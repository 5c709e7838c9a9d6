import type { Run, StepError } from '../../shared/run.ts'
import { stepErrorOf } from './step-errors.ts'

/** The profile script, and how it ended. */
export interface ScriptFacts {
  readonly text: string
  /** The names of its parameters, by position; empty where they cannot be read. */
  readonly parameters: readonly string[]
  readonly error: StepError | null
  /** The script's own error, for example `ReferenceError: 'x' is not defined`; empty where there is none. */
  readonly thrown: string
}

/** Reads the script of a run. */
export function readScript(run: Run): ScriptFacts {
  const text = run.connection.options.scripts?.fetchUserProfile ?? ''
  const error = stepErrorOf(run, 'profile-script')
  return { text, parameters: parametersOf(text), error, thrown: error?.detail ?? '' }
}

/** " (line 3)" where the error has a place in the script, else nothing. */
export function lineOf({ error }: ScriptFacts): string {
  return error?.location ? ` (line ${error.location.line} of the script)` : ''
}

function parametersOf(text: string): readonly string[] {
  // Only the head matters, and a pattern must not run over 50,000 characters.
  const head = text.slice(0, 4000).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
  const list =
    /function\b[\s*\w$]{0,100}\(([^)]{0,200})\)/.exec(head)?.[1] ??
    /\(([^()]{0,200})\)\s*=>/.exec(head)?.[1] ??
    ''
  return list
    .split(',')
    .map((name) => name.trim().replace(/\s*=.*$/, ''))
    .filter((name) => /^[\w$]+$/.test(name))
}
