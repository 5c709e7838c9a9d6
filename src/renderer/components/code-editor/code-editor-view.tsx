import { javascript } from '@codemirror/lang-javascript'
import { useComputedColorScheme } from '@mantine/core'
import CodeMirror, { EditorSelection, EditorView } from '@uiw/react-codemirror'
import { useEffect, useMemo, useState } from 'react'

/** A place in a text, counted from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

export interface CodeEditorProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
  /** Where to put the cursor; each new object moves it there once. */
  readonly goTo?: TextPosition | null | undefined
}

/** The editor itself; only code-editor.tsx imports it, on demand. */
export function CodeEditorView({ value, onChange, label, goTo }: CodeEditorProps) {
  const scheme = useComputedColorScheme('light')
  const [view, setView] = useState<EditorView | null>(null)
  const extensions = useMemo(
    () => [javascript(), EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' })],
    [label],
  )
  useEffect(() => {
    if (view && goTo) moveTo(view, goTo)
  }, [view, goTo])
  return (
    <CodeMirror
      value={value}
      onChange={onChange}
      onCreateEditor={setView}
      extensions={extensions}
      theme={scheme}
      height="100%"
      style={{ height: '100%' }}
    />
  )
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
