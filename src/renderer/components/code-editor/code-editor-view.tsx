import { isolateHistory } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { useComputedColorScheme } from '@mantine/core'
import CodeMirror, {
  EditorSelection,
  EditorState,
  EditorView,
  type Extension,
  ExternalChange,
} from '@uiw/react-codemirror'
import { useEffect, useMemo, useState } from 'react'
import { wayOut } from './way-out.tsx'

/** A place in a text, counted from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Brings more for the editor, such as completion; its code is loaded with the editor only. */
export type LoadExtensions = () => Promise<readonly Extension[]>

export interface CodeEditorProps {
  readonly value: string
  /** Absent: the text is only read. */
  readonly onChange?: ((value: string) => void) | undefined
  readonly label: string
  /** Where to put the cursor; each new object moves it there once. */
  readonly goTo?: TextPosition | null | undefined
  /** Another function brings other extensions: keep it from one drawing to the next. */
  readonly loadExtensions?: LoadExtensions | undefined
}

/** The editor itself; only code-editor.tsx imports it, on demand. */
export function CodeEditorView({ value, onChange, label, goTo, loadExtensions }: CodeEditorProps) {
  const scheme = useComputedColorScheme('light')
  const [view, setView] = useState<EditorView | null>(null)
  const isWritable = onChange !== undefined
  const loaded = useExtensions(loadExtensions)
  const extensions = useMemo(
    () => [
      javascript(),
      undoTextsFromOutside,
      EditorView.contentAttributes.of({
        'aria-label': label,
        tabindex: '0',
        // Where it can be written in, Tab indents (WCAG 2.1.2).
        ...(isWritable ? { 'aria-description': `${wayOut}.` } : {}),
      }),
      ...loaded,
    ],
    [label, isWritable, loaded],
  )
  useEffect(() => {
    if (view && goTo) moveTo(view, goTo)
  }, [view, goTo])
  return (
    <CodeMirror
      value={value}
      {...(onChange ? { onChange } : { readOnly: true })}
      onCreateEditor={setView}
      extensions={extensions}
      theme={scheme}
      height="100%"
      style={{ height: '100%' }}
    />
  )
}

/** A text that comes from outside, such as a formatted one, is a step of its own for undo. */
const undoTextsFromOutside = EditorState.transactionExtender.of((transaction) =>
  transaction.annotation(ExternalChange) ? { annotations: isolateHistory.of('full') } : null,
)

const none: readonly Extension[] = []

function useExtensions(load: LoadExtensions | undefined): readonly Extension[] {
  const [extensions, setExtensions] = useState(none)
  useEffect(() => {
    let isWanted = true
    void load?.().then((loaded) => {
      if (isWanted) setExtensions(loaded)
    })
    return () => {
      isWanted = false
    }
  }, [load])
  return extensions
}

function moveTo(view: EditorView, { line, column }: TextPosition): void {
  const { doc } = view.state
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines))
  const position = Math.min(at.from + Math.max(column - 1, 0), at.to)
  view.dispatch({
    selection: EditorSelection.cursor(position),
    effects: EditorView.scrollIntoView(position, { y: 'center' }),
  })
  view.focus()
}
