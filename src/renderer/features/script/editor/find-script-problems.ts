import { findScriptWarnings } from '../../../../shared/script-warnings/find-script-warnings.ts'
import { findSyntaxError } from '../../../../shared/script-warnings/parse-script.ts'

/** Something to mend in a script. Counted from 1. */
export interface ScriptProblem {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly line: number
  readonly column: number
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
