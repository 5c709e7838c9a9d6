import {
  ActionIcon,
  Autocomplete,
  Button,
  NativeSelect,
  PasswordInput,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { mappableParameters } from '../../../../shared/mappable-parameters.ts'
import { isSecretKey } from '../../../../shared/redaction.ts'
import { upstreamAliases } from '../../../../shared/upstream-aliases.ts'
import { Field } from '../../../components/field/field.tsx'
import { addRow } from '../../../components/map-rows/add-row.ts'
import type { FormHandle } from '../form-handle.ts'
import { remarkOn } from './parameter-remarks.ts'
import {
  freeRowId,
  isSameMaps,
  keyOfSource,
  mapsOfRows,
  type ParameterRow,
  type ParameterSource,
  parameterMapsOf,
  repeatedRows,
  rowsOfMaps,
} from './parameter-rows.ts'
import './parameters-field.css'

interface Props {
  readonly form: FormHandle
  /** The parameters of the next run. */
  readonly incoming: Readonly<Record<string, string>>
}

const order =
  'All go into its query, none into the token request. Where a name stands twice, upstream_params comes before /authorize, that before a fixed value, and the protocol’s own before all.'

const keys = ['authParams', 'authParamsMap', 'upstream_params'] as const

/** Static and mapped parameters in one table: what each is sent as, where it comes from, its value. */
export function ParametersField({ form, incoming }: Props) {
  const maps = parameterMapsOf(form.connection.options)
  const [typed, setTyped] = useState(() => rowsOfMaps(maps))
  // The person's own order, and rows without a name, stay as long as they mean what is stored.
  const rows = isSameMaps(mapsOfRows(typed), maps) ? typed : rowsOfMaps(maps)
  const repeated = repeatedRows(rows)
  const table = useRef<HTMLDivElement>(null)

  const put = (next: readonly ParameterRow[]) => {
    setTyped(next)
    const made = mapsOfRows(next)
    if (isSameMaps(made, maps)) return
    form.editAll(
      keys
        .filter((key) => JSON.stringify(made[key]) !== JSON.stringify(maps[key]))
        .map((key) => ({
          path: ['options', key],
          value: Object.keys(made[key]).length === 0 ? undefined : made[key],
        })),
    )
  }
  const change = (id: number, changed: Partial<ParameterRow>) =>
    put(rows.map((row) => (row.id === id ? { ...row, ...changed } : row)))
  const problems = keys.flatMap((key) =>
    form.problemsAt(['options', key]).filter((p) => p.path.length === 2),
  )
  return (
    <Field
      label="Sent with the authorization request"
      help={order}
      standing="inferred"
      problems={problems}
      isWide
      isGroup
    >
      {() => (
        <div className="parameters" ref={table}>
          {rows.length > 0 && (
            <div className="parameter parameter-heads" aria-hidden="true">
              <span>Sent as</span>
              <span>Source</span>
              <span>Value or /authorize name</span>
            </div>
          )}
          {rows.map((row, index) => (
            <ParameterLine
              key={row.id}
              row={row}
              noun={row.name || `parameter ${index + 1}`}
              number={index + 1}
              form={form}
              incoming={incoming}
              isRepeated={repeated.has(row.id)}
              onChange={(changed) => change(row.id, changed)}
              onRemove={() => put(rows.filter(({ id }) => id !== row.id))}
            />
          ))}
          <Button
            className="map-add"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() =>
              addRow(table, () =>
                put([...rows, { id: freeRowId(rows), name: '', source: 'authParams', text: '' }]),
              )
            }
          >
            Add parameter
          </Button>
        </div>
      )}
    </Field>
  )
}

const sources: readonly { readonly value: ParameterSource; readonly label: string }[] = [
  { value: 'authParams', label: 'fixed value' },
  { value: 'authParamsMap', label: 'from /authorize' },
  { value: 'upstream-value', label: 'fixed, upstream_params' },
  { value: 'upstream-alias', label: 'alias, upstream_params' },
]

const suggestions: Readonly<Record<ParameterSource, readonly string[] | null>> = {
  authParams: null,
  'upstream-value': null,
  authParamsMap: mappableParameters,
  'upstream-alias': upstreamAliases,
}

interface LineProps extends Props {
  readonly row: ParameterRow
  /** How the row is called. */
  readonly noun: string
  /** Counted from 1. */
  readonly number: number
  readonly isRepeated: boolean
  readonly onChange: (changed: Partial<ParameterRow>) => void
  readonly onRemove: () => void
}

function ParameterLine(props: LineProps) {
  const { row, noun, number, form, incoming, isRepeated, onChange, onRemove } = props
  const path = ['options', keyOfSource(row.source), row.name]
  const remark = isRepeated ? null : remarkOn(row, form.connection, incoming)
  const suggested = suggestions[row.source]
  const FixedValue = isSecretKey(row.name) ? PasswordInput : TextInput
  const value = {
    className: 'map-input',
    'aria-label': `Value of ${noun}`,
    placeholder: suggested ? 'parameter of /authorize' : 'value',
    spellCheck: false,
    autoComplete: 'off',
    value: row.text,
  }
  return (
    <div className="parameter" data-row data-path={path.join('.')}>
      <TextInput
        className="map-input"
        aria-label={`Name of parameter ${number}`}
        placeholder="name"
        spellCheck={false}
        value={row.name}
        onChange={(e) => onChange({ name: e.currentTarget.value })}
      />
      <NativeSelect
        aria-label={`Source of ${noun}`}
        data={[...sources]}
        value={row.source}
        onChange={({ currentTarget }) => {
          const chosen = sources.find((source) => source.value === currentTarget.value)
          if (chosen) onChange({ source: chosen.value })
        }}
      />
      {suggested ? (
        <Autocomplete {...value} data={[...suggested]} onChange={(text) => onChange({ text })} />
      ) : (
        <FixedValue {...value} onChange={(e) => onChange({ text: e.currentTarget.value })} />
      )}
      <ActionIcon aria-label={`Remove ${noun}`} onClick={onRemove}>
        <IconX size={14} />
      </ActionIcon>
      {isRepeated && (
        <p className="map-problem" data-severity="warning">
          “{row.name}” stands further down again; the last one counts.
        </p>
      )}
      {row.name !== '' &&
        form.problemsAt(path).map(({ message, severity }) => (
          <p key={message} className="map-problem" data-severity={severity}>
            {message}
          </p>
        ))}
      {remark && (
        <p className="map-problem" data-severity={remark.severity}>
          {remark.message}
        </p>
      )}
    </div>
  )
}
