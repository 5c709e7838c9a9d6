import { NativeSelect, TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { TraceFilter, TraceKind } from './filter-trace.ts'

interface Props {
  readonly filter: TraceFilter
  readonly onChange: (filter: TraceFilter) => void
}

const kinds = [
  { value: 'all', label: 'Everything' },
  { value: 'navigation', label: 'Navigations' },
  { value: 'exchange', label: 'Exchanges' },
  { value: 'note', label: 'Notes' },
  { value: 'failed', label: 'Failed' },
] as const satisfies readonly { readonly value: TraceKind; readonly label: string }[]

/** What of the trace is shown. */
export function TraceFilterBar({ filter, onChange }: Props) {
  return (
    <search className="trace-filter">
      <TextInput
        type="search"
        aria-label="Filter the trace"
        placeholder="Filter by URL, status, text"
        leftSection={<IconFilter size={13} />}
        spellCheck={false}
        value={filter.text}
        onChange={(e) => onChange({ ...filter, text: e.currentTarget.value })}
      />
      <NativeSelect
        aria-label="Kind of event"
        data={[...kinds]}
        value={filter.kind}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...filter, kind: kinds.find((k) => k.value === value)?.value ?? 'all' })
        }
      />
    </search>
  )
}
