import { javascriptLanguage, scopeCompletionSource } from '@codemirror/lang-javascript'
import { type Extension, keymap, Prec } from '@uiw/react-codemirror'
import { completeScript, type ScriptKnowledge } from './complete-script.ts'
import type { ScriptFailure, ScriptProblem } from './find-script-problems.ts'
import { inlineMessages } from './inline-messages.ts'
import { lintScript } from './lint-script.ts'

export interface ScriptEditorPorts extends ScriptKnowledge {
  readonly failure: ScriptFailure | null
  readonly onProblems: (problems: readonly ScriptProblem[]) => void
  readonly onFormat: () => void
}

/** The language's own objects whose members are worth offering; all of them are in the sandbox. */
const languageObjects = { Array, Date, Error, JSON, Math, Number, Object, Promise, RegExp, String }

/** What makes the editor one for profile scripts. Loaded with the first of them only. */
export function scriptExtensions({
  failure,
  onProblems,
  onFormat,
  ...knowledge
}: ScriptEditorPorts): Extension[] {
  const format = () => {
    onFormat()
    return true
  }
  return [
    javascriptLanguage.data.of({ autocomplete: completeScript(knowledge) }),
    javascriptLanguage.data.of({ autocomplete: scopeCompletionSource(languageObjects) }),
    lintScript(onProblems, failure),
    inlineMessages,
    Prec.high(keymap.of([{ key: 'Shift-Alt-f', run: format }])),
  ]
}
