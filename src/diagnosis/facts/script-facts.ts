import type { Run, StepError } from '../../shared/run.ts'
import { readParameters } from './script-parameters.ts'
import { stepErrorOf } from './step-errors.ts'

/** The profile script, and how it ended. */
export interface ScriptFacts {
  readonly text: string
  /** Its parameters by position; `null` where they cannot be read. Reads the text anew each time. */
  readonly parameters: readonly string[] | null
  readonly error: StepError | null
  /** The script's own error, for example `ReferenceError: 'x' is not defined`; empty where there is none. */
  readonly thrown: string
}

/** Reads the script of a run. */
export function readScript(run: Run): ScriptFacts {
  const text = run.connection.options.scripts?.fetchUserProfile ?? ''
  const error = stepErrorOf(run, 'profile-script')
  return {
    text,
    error,
    thrown: error?.detail ?? '',
    // Most checks never ask for it, and a script that works never needs it.
    get parameters() {
      return readParameters(text)
    },
  }
}

/** " (line 3)" where the error has a place in the script, else nothing. */
export function lineOf({ error }: ScriptFacts): string {
  return error?.location ? ` (line ${error.location.line} of the script)` : ''
}
