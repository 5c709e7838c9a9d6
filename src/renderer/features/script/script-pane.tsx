import { Button } from '@mantine/core'
import { IconAlignLeft } from '@tabler/icons-react'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ConnectionProblem } from '../../../shared/connection-problems.ts'
import { CodeEditor } from '../../components/code-editor/code-editor.tsx'
import type {
  LoadExtensions,
  TextPosition,
} from '../../components/code-editor/code-editor-view.tsx'
import { WayOut } from '../../components/code-editor/way-out.tsx'
import { ariaShortcut, shortcutText } from '../../components/shortcut-keys.tsx'
import type { ScriptKnowledge } from './editor/complete-script.ts'
import type { ScriptFailure, ScriptProblem } from './editor/find-script-problems.ts'
import { formatShortcut } from './format-shortcut.ts'
import { InsertMenu } from './insert-menu.tsx'
import { ProblemList } from './problem-list.tsx'
import { ScriptLength } from './script-length.tsx'
import './script-pane.css'

interface Props {
  readonly label: string
  readonly help: string
  readonly script: string
  readonly onChange: (script: string) => void
  /** What the connection's own rules say of the script. */
  readonly problems: readonly ConnectionProblem[]
  readonly knowledge: ScriptKnowledge
  readonly failure: ScriptFailure | null
  readonly goTo: TextPosition | null
  /** What stands below the editor. */
  readonly children?: ReactNode
}

/** The editor of the profile script, with all that can be said of it without running it. */
export function ScriptPane(props: Props) {
  const { script, onChange, goTo } = props
  const [found, setFound] = useState<readonly ScriptProblem[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const [gone, setGone] = useState<{ to: TextPosition; from: TextPosition | null } | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const change = (text: string) => {
    setRefusal(null)
    onChange(text)
  }
  const format = useCallback(async () => {
    const { formatScript } = await import('./editor/format-script.ts')
    const asked = latest.current.script
    const formatted = await formatScript(asked)
    // What was typed meanwhile stands.
    if (latest.current.script !== asked) return
    setRefusal(formatted.ok ? null : formatted.message)
    if (formatted.ok) latest.current.onChange(formatted.script)
  }, [])
  const load = useLoadExtensions(props.knowledge, props.failure, setFound, format)
  return (
    <div className="script-pane">
      <CodeEditor
        label={props.label}
        value={script}
        onChange={change}
        // The place that was asked for last, by this pane or from outside.
        goTo={gone && gone.from === goTo ? gone.to : goTo}
        loadExtensions={load}
      />
      <ProblemList problems={found} onGoTo={(to) => setGone({ to, from: goTo })} />
      <div className="script-about">
        {[...props.problems.map((p) => p.message), ...(refusal ? [refusal] : [])].map((message) => (
          <p key={message} className="field-problem" data-severity="warning" role="status">
            {message}
          </p>
        ))}
        {script === '' && <p>{props.help}</p>}
        <div className="script-status">
          <ScriptLength length={script.length} />
          <WayOut />
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconAlignLeft size={13} />}
            onClick={() => void format()}
            disabled={script.trim() === ''}
            aria-keyshortcuts={ariaShortcut(formatShortcut)}
            title={shortcutText(formatShortcut)}
          >
            Format
          </Button>
          <InsertMenu onInsert={change} />
        </div>
      </div>
      {props.children}
    </div>
  )
}

/** Keeps the editor's extensions while what they know stays the same. */
function useLoadExtensions(
  { runtime, context }: ScriptKnowledge,
  failure: ScriptFailure | null,
  onProblems: (problems: readonly ScriptProblem[]) => void,
  onFormat: () => Promise<void>,
): LoadExtensions {
  return useMemo(
    () => async () => {
      const { scriptExtensions } = await import('./editor/script-extensions.ts')
      const format = () => void onFormat()
      return scriptExtensions({ runtime, context, failure, onProblems, onFormat: format })
    },
    [runtime, context, failure, onProblems, onFormat],
  )
}
