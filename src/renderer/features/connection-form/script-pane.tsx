import { connectionFields } from '../../../shared/connection-fields.ts'
import { CodeEditor } from '../../components/code-editor/code-editor.tsx'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import type { FormHandle } from './form-handle.ts'

interface Props {
  readonly form: FormHandle
  readonly goTo: TextPosition | null
}

/** The editor of the profile script. */
export function ScriptPane({ form, goTo }: Props) {
  const { path, label, help } = connectionFields.script
  return (
    <div className="script-pane">
      <CodeEditor
        label={label}
        value={form.connection.options.scripts?.fetchUserProfile ?? ''}
        onChange={(text) => form.edit(path, text === '' ? undefined : text)}
        goTo={goTo}
      />
      <div className="script-about">
        {form.problemsAt(path).map(({ message, severity }) => (
          <p key={message} className="field-problem" data-severity={severity}>
            {message}
          </p>
        ))}
        <p>{help} Leave the editor with Esc, then Tab.</p>
      </div>
    </div>
  )
}
