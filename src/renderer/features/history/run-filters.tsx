import { Select, TextInput } from '@mantine/core'
import { IconPinned, IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Outcome } from '../../../shared/run.ts'
import type { RunFilter } from '../../../shared/run-summary.ts'

interface Props {
  readonly filter: RunFilter
  /** Names of the connections that may have runs. */
  readonly connections: readonly string[]
  /** Codes of the findings that the listed runs have. */
  readonly findings: readonly string[]
  readonly onFilter: (filter: RunFilter) => void
}

/** Milliseconds after the last key until the search begins. */
const pause = 150

const outcomes = ['passed', 'failed', 'cancelled'] as const satisfies readonly Outcome[]

/** What the list of runs is narrowed down by. */
export function RunFilters({ filter, connections, findings, onFilter }: Props) {
  const [text, setText] = useState(filter.text ?? '')
  const timer = useRef<number | undefined>(undefined)
  const search = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => onFilter({ ...filter, text: next || undefined }), pause)
  }
  return (
    <search className="run-filters">
      <TextInput
        aria-label="Search the runs"
        placeholder="Search: user, host, error, name, note"
        leftSection={<IconSearch size={14} />}
        spellCheck={false}
        value={text}
        onChange={(e) => search(e.currentTarget.value)}
      />
      <div className="run-filters-row">
        <Select
          size="xs"
          aria-label="Connection"
          placeholder="Connection"
          data={connections}
          value={filter.connection ?? null}
          clearable
          searchable
          onChange={(value) => onFilter({ ...filter, text, connection: value ?? undefined })}
        />
        <Select
          size="xs"
          aria-label="Outcome"
          placeholder="Outcome"
          data={outcomes}
          value={filter.outcome ?? null}
          clearable
          onChange={(value) => onFilter({ ...filter, text, outcome: value ?? undefined })}
        />
        <Select
          size="xs"
          aria-label="Finding"
          placeholder="Finding"
          data={findings}
          value={filter.finding ?? null}
          clearable
          searchable
          onChange={(value) => onFilter({ ...filter, text, finding: value ?? undefined })}
        />
        <button
          type="button"
          className="run-filters-pinned"
          aria-pressed={filter.pinned === true}
          title="Only pinned runs"
          aria-label="Only pinned runs"
          onClick={() => onFilter({ ...filter, text, pinned: filter.pinned ? undefined : true })}
        >
          <IconPinned size={15} aria-hidden="true" />
        </button>
      </div>
    </search>
  )
}
