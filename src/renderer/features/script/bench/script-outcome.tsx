import { IconAlertCircleFilled, IconBan, IconCircleCheckFilled } from '@tabler/icons-react'
import type { TextPosition } from '../../../components/code-editor/code-editor-view.tsx'
import { formatDuration } from '../../../components/format-time.ts'
import { MaskedText } from '../../../components/masked-text/masked-text.tsx'
import type { BenchTask } from './script-bench-store.ts'
import './script-outcome.css'

interface Props {
  readonly task: BenchTask
  /** The script is another one by now. */
  readonly isOutdated: boolean
  readonly onOpenScript: (position: TextPosition) => void
}

/** How the script alone ended; of an error its place in the source. */
export function ScriptOutcome({ task, isOutdated, onOpenScript }: Props) {
  const tone = toneOf(task)
  return (
    <section className="script-outcome" data-tone={tone} aria-label="Outcome of the script">
      <div className="script-outcome-head" role="status">
        {tone === 'passed' && <IconCircleCheckFilled size={18} aria-hidden="true" />}
        {tone === 'failed' && <IconAlertCircleFilled size={18} aria-hidden="true" />}
        {tone === 'cancelled' && <IconBan size={18} aria-hidden="true" />}
        <h2>{titles[tone]}</h2>
        <span className="script-outcome-facts">
          {[
            task.kind === 'done' ? formatDuration(task.report.result.durationMs) : null,
            isOutdated ? 'of an earlier text' : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {task.kind === 'refused' && tone === 'refused' && <p>{task.error.message}</p>}
      {task.kind === 'done' && <ErrorOf task={task} onOpenScript={onOpenScript} />}
    </section>
  )
}

const titles = {
  running: 'The script is running',
  passed: 'The script gave a profile',
  failed: 'The script failed',
  cancelled: 'The script was cancelled',
  refused: 'The script was not run',
} as const

function toneOf(task: BenchTask): keyof typeof titles {
  if (task.kind === 'done') return task.report.result.outcome
  if (task.kind === 'refused' && task.error.code === 'script-cancelled') return 'cancelled'
  return task.kind
}

interface ErrorProps {
  readonly task: Extract<BenchTask, { kind: 'done' }>
  readonly onOpenScript: Props['onOpenScript']
}

function ErrorOf({ task: { report }, onOpenScript }: ErrorProps) {
  const { error } = report.result
  if (error === null) {
    const { user } = report
    return user && !user.ok ? <p className="script-no-user">{user.message}</p> : null
  }
  const { line, column, message, stack } = error
  return (
    <>
      <p>
        <MaskedText text={message} />
      </p>
      {report.frame !== null && (
        <pre className="script-frame">
          <MaskedText text={report.frame} />
        </pre>
      )}
      {stack?.includes('\n') && (
        <details className="script-stack">
          <summary>Stack</summary>
          <pre>
            <MaskedText text={stack} />
          </pre>
        </details>
      )}
      {line !== null && (
        <button
          type="button"
          className="link"
          onClick={() => onOpenScript({ line, column: column ?? 1 })}
        >
          Line {line}, column {column ?? 1}
        </button>
      )}
    </>
  )
}
