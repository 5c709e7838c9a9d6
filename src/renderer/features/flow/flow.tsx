import { IconBan, IconCheck, IconExclamationMark } from '@tabler/icons-react'
import type { Run, StepStatus } from '../../../shared/run.ts'
import { formatDuration } from '../../components/format-time.ts'
import { useNow } from '../../components/use-now.ts'
import './flow.css'
import { type CellName, type FlowCell, flowCells } from './flow-cells.ts'

interface Props {
  readonly run: Run | null
  readonly onOpen: (cell: CellName) => void
}

/** The picture of a run: its steps from left to right, filling in as they happen. */
export function Flow({ run, onOpen }: Props) {
  return (
    <ol className="flow" aria-label="Steps of the run">
      {flowCells(run).map((cell) => (
        <li key={cell.name} className="flow-cell" data-status={cell.status}>
          <button
            type="button"
            disabled={run === null}
            title={cell.detail || undefined}
            onClick={() => onOpen(cell.name)}
          >
            <span className="flow-title">
              <StatusMark status={cell.status} />
              <span>{cell.title}</span>
            </span>
            <span className="flow-detail">
              {cell.runningSince !== null && run ? (
                <Elapsed since={new Date(run.startedAt).getTime() + cell.runningSince} />
              ) : (
                cell.detail || <Waiting cell={cell} />
              )}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const statusWords: Readonly<Record<StepStatus, string>> = {
  pending: 'not started',
  running: 'running',
  passed: 'passed',
  failed: 'failed',
  cancelled: 'cancelled',
  'not-reached': 'not reached',
}

function StatusMark({ status }: { readonly status: StepStatus }) {
  return (
    <span className="flow-mark" role="img" aria-label={statusWords[status]}>
      {status === 'passed' && <IconCheck size={11} stroke={3} aria-hidden="true" />}
      {status === 'failed' && <IconExclamationMark size={11} stroke={3} aria-hidden="true" />}
      {status === 'cancelled' && <IconBan size={11} stroke={2.5} aria-hidden="true" />}
    </span>
  )
}

function Elapsed({ since }: { readonly since: number }) {
  const now = useNow(100)
  return formatDuration(Math.max(100, now - since))
}

function Waiting({ cell }: { readonly cell: FlowCell }) {
  return <span aria-hidden="true">{cell.status === 'pending' ? '–' : ''}</span>
}
