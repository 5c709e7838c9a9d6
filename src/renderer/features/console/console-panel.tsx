import type { ConsoleLine } from '../../../shared/run.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { formatDuration } from '../../components/format-time.ts'
import { LongText } from '../../components/long-text.tsx'
import './console-panel.css'

interface Props {
  readonly lines: readonly ConsoleLine[]
  /** `null` where the script is not on the page. */
  readonly onOpenScript: ((location: { line: number; column: number }) => void) | null
}

/** Lines that are drawn; of more, the last ones. */
const drawnAtMost = 1000

/** What the profile script wrote with `console`. */
export function ConsolePanel({ lines, onOpenScript }: Props) {
  if (lines.length === 0)
    return (
      <EmptyState title="The console is empty">
        <p>
          Whatever the profile script writes with <code>console.log</code> appears here, each line
          with its place in the script.
        </p>
      </EmptyState>
    )
  const hidden = Math.max(0, lines.length - drawnAtMost)
  return (
    <>
      {hidden > 0 && (
        <p className="console-hidden">{hidden.toLocaleString('en')} earlier lines are not shown.</p>
      )}
      <div role="log" aria-label="Console of the profile script">
        <ol className="console">
          {lines.slice(hidden).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
            <li className="console-line" data-level={line.level} key={hidden + index}>
              <span className="console-level">{line.level}</span>
              <span className="console-text">
                <LongText text={line.text} />
              </span>
              <span className="console-time">{formatDuration(line.at)}</span>
              <ScriptLine line={line.line} onOpenScript={onOpenScript} />
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

interface ScriptLineProps {
  readonly line: number | undefined
  readonly onOpenScript: Props['onOpenScript']
}

function ScriptLine({ line, onOpenScript }: ScriptLineProps) {
  if (line === undefined) return <span />
  if (onOpenScript === null) return <span>line {line}</span>
  return (
    <button
      type="button"
      className="link"
      onClick={() => onOpenScript({ line, column: 1 })}
      aria-label={`Line ${line} of the script`}
    >
      line {line}
    </button>
  )
}
