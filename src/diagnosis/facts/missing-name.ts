import type { ScriptFacts } from './script-facts.ts'

/** The name that the script used and that does not exist, or `null`. */
export function missingName({ thrown }: ScriptFacts): string | null {
  return /^ReferenceError: ["'“]?([\w$]{1,60})["'”]? is not defined/.exec(thrown)?.[1] ?? null
}
