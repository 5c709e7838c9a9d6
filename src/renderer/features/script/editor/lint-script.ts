import { type Diagnostic, linter, lintGutter } from '@codemirror/lint'
import type { Extension, Text } from '@uiw/react-codemirror'
import {
  failureIn,
  findScriptProblems,
  type ScriptFailure,
  type ScriptProblem,
} from './find-script-problems.ts'

/** Milliseconds after the last key until the script is read again. */
const readingDelay = 300

/** Marks what is wrong at its place, and tells it to whoever lists it. */
export function lintScript(
  onProblems: (problems: readonly ScriptProblem[]) => void,
  failure: ScriptFailure | null,
): Extension {
  const lint = linter(
    ({ state }) => {
      const script = state.doc.toString()
      const problems = [...failureIn(script, failure), ...findScriptProblems(script)]
      onProblems(problems)
      return problems.map((problem) => markOf(problem, state.doc))
    },
    { delay: readingDelay },
  )
  return [lint, lintGutter()]
}

/** From the place to the end of its word, at least one character where the line has one. */
function markOf({ severity, message, line, column }: ScriptProblem, doc: Text): Diagnostic {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines))
  const from = Math.min(at.from + column - 1, at.to)
  const word = /^[\w$]+|^./.exec(doc.sliceString(from, at.to))?.[0] ?? ''
  return { from, to: from + word.length, severity, message }
}
