import { IconAlertCircleFilled, IconAlertTriangleFilled } from '@tabler/icons-react'
import type { TextPosition } from '../../components/code-editor/code-editor-view.tsx'
import type { ScriptProblem } from './editor/find-script-problems.ts'

interface Props {
  readonly problems: readonly ScriptProblem[]
  readonly onGoTo: (position: TextPosition) => void
}

/** What is to be mended in the script, each with the way to its line. */
export function ProblemList({ problems, onGoTo }: Props) {
  if (problems.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <ul className="script-problems" aria-label="Problems of the script" tabIndex={0}>
      {problems.map((problem) => {
        const { severity, message, line, column } = problem
        const Icon = severity === 'error' ? IconAlertCircleFilled : IconAlertTriangleFilled
        return (
          <li key={`${line}:${column} ${message}`} data-severity={severity}>
            <Icon size={13} role="img" aria-label={severity === 'error' ? 'Error:' : 'Warning:'} />
            <button type="button" className="link" onClick={() => onGoTo({ line, column })}>
              Line {line}
            </button>
            <span>{message}</span>
          </li>
        )
      })}
    </ul>
  )
}
