import { findScriptWarnings } from '../../../../shared/script-warnings/find-script-warnings.ts'
import { findSyntaxError } from '../../../../shared/script-warnings/parse-script.ts'

/** Something to mend in a script. Counted from 1. */
export interface ScriptProblem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly line: number
  readonly column: number
}

/** What the last run failed on in the script that it ran. */
export interface ScriptFailure {
  readonly script: string
  readonly problem: ScriptProblem
}

/** What the last run failed on, as long as the script is still the same. */
export function failureIn(script: string, failure: ScriptFailure | null): readonly ScriptProblem[] {
  return failure?.script === script ? [failure.problem] : []
}

/** The syntax error of a script, or of one without what can be said of it without running it. */
export function findScriptProblems(script: string): readonly ScriptProblem[] {
  const error = findSyntaxError(script)
  if (error !== null) return [{ severity: 'error', ...error }]
  return findScriptWarnings(script).map(({ message, line, column }) => ({
    severity: 'warning',
    message,
    line,
    column,
  }))
}
