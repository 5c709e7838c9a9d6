import { useState } from 'react'
import { parseConnectionText } from '../../../shared/connection-text.ts'
import { CodeEditor } from '../../components/code-editor/code-editor.tsx'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import { WayOut } from '../../components/code-editor/way-out.tsx'
import type { FormHandle } from './form-handle.ts'

/** A text that cannot be read yet, kept so that it can be mended; `null` where there is none. */
export interface KeptText {
  readonly unreadable: string | null
  readonly keep: (text: string | null) => void
}

interface Props {
  readonly form: FormHandle
  readonly jsonText: KeptText
}

/** The whole connection as JSON, the same object as in the form; unknown keys are in it too. */
export function JsonPane({ form, jsonText }: Props) {
  const { connection } = form
  const stored = JSON.stringify(connection, null, 2)
  const [typed, setTyped] = useState<string | null>(null)
  const [goTo, setGoTo] = useState<TextPosition | null>(null)
  // The person's own spacing stays as long as it means what the form has.
  const text = jsonText.unreadable ?? (typed !== null && meansSame(typed, stored) ? typed : stored)
  const parsed = parseConnectionText(text, connection.name)

  const change = (next: string) => {
    if (next === text) return
    setTyped(next)
    const result = parseConnectionText(next, connection.name)
    jsonText.keep(result.ok ? null : next)
    if (result.ok && !meansSame(next, stored)) form.replace(result.connection)
  }
  return (
    <div className="json-pane">
      <CodeEditor label="Connection as JSON" value={text} onChange={change} goTo={goTo} />
      <div className="json-about">
        {parsed.ok ? (
          <p>
            The same connection as in the form, with every key that it has. A secret stands as its
            placeholder: leave it, or type a new value. <WayOut />
          </p>
        ) : (
          <>
            <p className="field-problem" role="alert">
              {parsed.message} Until then the last readable text stays in force.
            </p>
            <p className="json-ways">
              <button
                type="button"
                className="link"
                onClick={() => setGoTo({ line: parsed.line, column: parsed.column })}
              >
                Go there
              </button>
              <button type="button" className="link" onClick={() => jsonText.keep(null)}>
                Discard this text
              </button>
            </p>
          </>
        )}
      </div>
    </div>
  )
}

function meansSame(text: string, stored: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text), null, 2) === stored
  } catch {
    return false
  }
}
