import { ActionIcon, Autocomplete, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { UpstreamParameter } from '../../../../shared/connection.ts'
import { connectionFields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import type { MapRow } from '../../../components/map-rows/map-rows.ts'
import { RowProblems } from '../../../components/map-rows/row-problems.tsx'
import { useMapRows } from '../../../components/map-rows/use-map-rows.ts'
import type { FormHandle } from '../form-handle.ts'
import { upstreamAliases } from '../parameter-names.ts'

interface Props {
  readonly form: FormHandle
}

/** `upstream_params`: each parameter has a fixed value or the alias of an incoming one. */
export function UpstreamParamsField({ form }: Props) {
  const { path, label, help } = connectionFields.upstreamParams
  const { rows, twice, change, add, remove } = useMapRows(
    form.connection.options.upstream_params ?? {},
    (map) => form.edit(path, Object.keys(map).length === 0 ? undefined : map),
  )
  return (
    <Field label={label} help={help} path={path} isWide isGroup>
      {() => (
        <div className="map-rows">
          {rows.map((row, index) => (
            <div
              className="map-row"
              data-kind
              data-row
              data-path={[...path, row.name].join('.')}
              key={row.id}
            >
              <TextInput
                className="map-input"
                aria-label={`Name of upstream parameter ${index + 1}`}
                placeholder="sent upstream as"
                spellCheck={false}
                value={row.name}
                onChange={(e) => change(row.id, { name: e.currentTarget.value })}
              />
              <UpstreamValue row={row} onChange={(value) => change(row.id, { value })} />
              <ActionIcon
                aria-label={`Remove upstream parameter ${row.name || index + 1}`}
                onClick={() => remove(row.id)}
              >
                <IconX size={14} />
              </ActionIcon>
              <RowProblems
                name={row.name}
                twice={twice}
                problems={form.problemsAt([...path, row.name])}
              />
            </div>
          ))}
          <Button
            className="map-add"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => add('', { value: '' })}
          >
            Add upstream parameter
          </Button>
        </div>
      )}
    </Field>
  )
}

interface UpstreamValueProps {
  readonly row: MapRow<UpstreamParameter>
  readonly onChange: (value: UpstreamParameter) => void
}

function UpstreamValue({ row: { name, value }, onChange }: UpstreamValueProps) {
  const isAlias = 'alias' in value
  const text = isAlias ? value.alias : value.value
  const label = `${isAlias ? 'Alias' : 'Value'} of ${name || 'the upstream parameter'}`
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`Source of ${name || 'the upstream parameter'}`}
        data={['value', 'alias']}
        value={isAlias ? 'alias' : 'value'}
        onChange={(e) =>
          onChange(e.currentTarget.value === 'alias' ? { alias: text } : { value: text })
        }
      />
      {isAlias ? (
        <Autocomplete
          className="map-input"
          aria-label={label}
          placeholder="parameter of /authorize"
          data={[...upstreamAliases]}
          value={text}
          onChange={(alias) => onChange({ alias })}
        />
      ) : (
        <TextInput
          className="map-input"
          aria-label={label}
          placeholder="fixed value"
          spellCheck={false}
          value={text}
          onChange={(e) => onChange({ value: e.currentTarget.value })}
        />
      )}
    </>
  )
}
