import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import type { ConnectionProblem } from '../../../shared/connection-problems.ts'
import { addRow } from './add-row.ts'
import './map-rows.css'
import type { MapRow, TextMap } from './map-rows.ts'
import { RowProblems } from './row-problems.tsx'
import { useMapRows } from './use-map-rows.ts'

interface Props {
  readonly map: TextMap<string>
  readonly onChange: (map: TextMap<string>) => void
  /** What one row is, in lower case: "parameter". */
  readonly noun: string
  readonly nameHint: string
  readonly valueHint: string
  readonly nameSuggestions?: readonly string[]
  /** Shown below the rows, those that have none yet: a press adds the row. */
  readonly offeredNames?: readonly string[]
  readonly valueSuggestions?: readonly string[]
  readonly problemsOf?: (name: string) => readonly ConnectionProblem[]
  readonly describedBy?: string | undefined
  /** Path of the map, by which its rows can be found. */
  readonly path?: readonly string[]
}

/** A map from text to text as a table that grows. */
export function TextMapRows(props: Props) {
  const { map, onChange, noun, problemsOf = () => [], describedBy, path, offeredNames } = props
  const { rows, twice, change, add, remove } = useMapRows(map, onChange)
  const table = useRef<HTMLDivElement>(null)
  const offered = offeredNames?.filter((name) => !rows.some((row) => row.name === name)) ?? []
  return (
    <div className="map-rows" ref={table}>
      {rows.map((row, index) => (
        <div
          className="map-row"
          data-row
          data-path={path && [...path, row.name].join('.')}
          key={row.id}
        >
          <SuggestingInput
            label={`Name of ${noun} ${index + 1}`}
            hint={props.nameHint}
            value={row.name}
            suggestions={props.nameSuggestions}
            describedBy={describedBy}
            onChange={(name) => change(row.id, { name })}
          />
          <SuggestingInput
            label={`Value of ${nameOfRow(row, noun, index)}`}
            hint={props.valueHint}
            value={row.value}
            suggestions={props.valueSuggestions}
            describedBy={describedBy}
            onChange={(value) => change(row.id, { value })}
          />
          <ActionIcon
            aria-label={`Remove ${nameOfRow(row, noun, index)}`}
            onClick={() => remove(row.id)}
          >
            <IconX size={14} />
          </ActionIcon>
          <RowProblems name={row.name} twice={twice} problems={problemsOf(row.name)} />
        </div>
      ))}
      <Button
        className="map-add"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        onClick={() => addRow(table, () => add('', ''))}
      >
        Add {noun}
      </Button>
      {offered.length > 0 && (
        <ul className="map-offers" aria-label={`Suggested ${noun}s`}>
          {offered.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => addRow(table, () => add(name, ''), 1)}>
                <IconPlus size={11} aria-hidden="true" /> {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function nameOfRow(row: MapRow<unknown>, noun: string, index: number): string {
  return row.name || `${noun} ${index + 1}`
}

interface SuggestingInputProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly suggestions?: readonly string[] | undefined
  readonly describedBy: string | undefined
  readonly onChange: (value: string) => void
}

function SuggestingInput({
  label,
  hint,
  value,
  suggestions,
  describedBy,
  onChange,
}: SuggestingInputProps) {
  const common = {
    'aria-label': label,
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    className: 'map-input',
    placeholder: hint,
    spellCheck: false,
    autoComplete: 'off',
    value,
  }
  return suggestions ? (
    <Autocomplete {...common} data={[...suggestions]} onChange={onChange} />
  ) : (
    <TextInput {...common} onChange={(e) => onChange(e.currentTarget.value)} />
  )
}
