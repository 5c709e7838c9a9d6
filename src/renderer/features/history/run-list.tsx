import { IconPinnedFilled } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback } from 'react'
import { describeOutcome, type RunSummary } from '../../../shared/run-summary.ts'
import { formatRelativeTime } from '../../components/format-time.ts'
import { useNow } from '../../components/use-now.ts'
import { VirtualListbox } from '../../components/virtual-listbox/virtual-listbox.tsx'
import './run-list.css'

interface Props {
  readonly runs: readonly RunSummary[]
  readonly openId: string | null
  readonly onOpen: (runId: string) => void
  readonly onDelete: (run: RunSummary) => void
}

const keyOf = ({ id }: RunSummary) => id

/** The kept runs, newest first. */
export function RunList({ runs, openId, onOpen, onDelete }: Props) {
  const now = useNow(20_000)
  const row = useCallback((summary: RunSummary) => <RunRow summary={summary} now={now} />, [now])
  const deleteOnKey = (event: KeyboardEvent) => {
    const open = event.key === 'Delete' ? runs.find(({ id }) => id === openId) : undefined
    // A key that is held would delete one run after the other.
    if (open && !event.repeat) onDelete(open)
  }
  return (
    <VirtualListbox
      items={runs}
      keyOf={keyOf}
      selectedKey={openId}
      onSelect={({ id }) => onOpen(id)}
      onKeyDown={deleteOnKey}
      label="Runs"
      rowHeight={50}
      rowClass="run-option"
    >
      {row}
    </VirtualListbox>
  )
}

function RunRow({ summary, now }: { readonly summary: RunSummary; readonly now: number }) {
  const { name, displayName, startedAt, outcome, pinned } = summary
  const description = describe(summary)
  return (
    <span className="run-row" data-outcome={outcome}>
      <span className="outcome-dot" data-outcome={outcome} aria-hidden="true" />
      <span className="run-row-words">
        <span className="run-row-name" title={name || displayName}>
          {name || displayName}
          {pinned && <IconPinnedFilled size={12} aria-label="pinned" />}
        </span>
        <small title={description}>{description}</small>
      </span>
      <small>{formatRelativeTime(startedAt, now)}</small>
    </span>
  )
}

function describe(summary: RunSummary): string {
  const { name, displayName } = summary
  return name ? `${displayName}, ${describeOutcome(summary)}` : describeOutcome(summary)
}
