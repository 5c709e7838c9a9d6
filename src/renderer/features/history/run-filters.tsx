import { Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconPinned, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Outcome } from '../../../shared/run.ts'
import type { RunFilter } from '../../../shared/run-summary.ts'

/** Something to narrow the list down by, and what it is called. */
export interface FilterChoice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly filter: RunFilter
  /** The connections that may have runs, by name. */
  readonly connections: readonly FilterChoice[]
  /** The findings that the listed runs have, by code. */
  readonly findings: readonly FilterChoice[]
  readonly onFilter: (filter: RunFilter) => void
}

/** Milliseconds after the last key until the search begins. */
const pause = 150

const outcomes = ['passed', 'failed', 'cancelled'] as const satisfies readonly Outcome[]

/** What the list of runs is narrowed down by. */
export function RunFilters({ filter, connections, findings, onFilter }: Props) {
  const [text, setText] = useState(filter.text ?? '')
  const latest = useRef(filter)
  useEffect(() => {
    latest.current = filter
  })
  const put = (part: Partial<RunFilter>) => onFilter({ ...latest.current, ...part })
  const search = useDebouncedCallback((next: string) => put({ text: next || undefined }), pause)
  const selects = [
    { key: 'connection', label: 'Connection', data: connections, searchable: true },
    { key: 'outcome', label: 'Outcome', data: outcomes, searchable: false },
    { key: 'finding', label: 'Finding', data: findings, searchable: true },
  ] as const
  return (
    <search className="run-filters">
      <TextInput
        aria-label="Search the runs"
        placeholder="Search the runs"
        title="Users, hosts, errors, names and notes are searched"
        leftSection={<IconSearch size={14} />}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          search(value)
        }}
      />
      <div className="run-filters-row">
        {selects.map(({ key, label, ...select }) => (
          <Select
            key={key}
            aria-label={label}
            placeholder={label}
            {...select}
            value={filter[key] ?? null}
            clearable
            onChange={(value) => put({ [key]: value ?? undefined })}
          />
        ))}
        <button
          type="button"
          className="run-filters-pinned"
          aria-pressed={filter.pinned === true}
          title="Only pinned runs"
          aria-label="Only pinned runs"
          onClick={() => put({ pinned: filter.pinned ? undefined : true })}
        >
          <IconPinned size={15} aria-hidden="true" />
        </button>
      </div>
    </search>
  )
}
