import { findCallbackMistakes } from './callback-calls.ts'
import { findUncheckedAnswers } from './http-callbacks.ts'
import { findUnguardedJsonParse } from './json-parse.ts'
import { parseScript } from './parse-script.ts'
import type { StaticScriptWarning } from './script-warning.ts'
import { findExposedSecrets } from './secrets.ts'

/**
 * What can be said of a profile script without running it, in the order of its lines. A script that
 * cannot be parsed has no warnings: it has a syntax error.
 */
export function findScriptWarnings(script: string): readonly StaticScriptWarning[] {
  const parsed = parseScript(script)
  if (!parsed) return []
  const checks = [
    findCallbackMistakes,
    findUncheckedAnswers,
    findUnguardedJsonParse,
    findExposedSecrets,
  ]
  return checks
    .flatMap((check) => check(parsed))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
}
