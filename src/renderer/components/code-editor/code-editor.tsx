import { lazy, Suspense } from 'react'
import type { CodeEditorProps } from './code-editor-view.tsx'
import './code-editor.css'

const CodeEditorView = lazy(() =>
  import('./code-editor-view.tsx').then((m) => ({ default: m.CodeEditorView })),
)

/** An editor for JavaScript and JSON; its code is loaded when the first one is shown. */
export function CodeEditor(props: CodeEditorProps) {
  return (
    <div className="code-editor">
      <Suspense fallback={<pre className="code-editor-loading">{props.value}</pre>}>
        <CodeEditorView {...props} />
      </Suspense>
    </div>
  )
}
