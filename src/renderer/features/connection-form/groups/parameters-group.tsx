import { type ConnectionField, connectionFields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { TextMapRows } from '../../../components/map-rows/text-map-rows.tsx'
import { UpstreamParamsField } from '../fields/upstream-params-field.tsx'
import { FormGroup } from '../form-group.tsx'
import type { FormHandle } from '../form-handle.ts'
import { mappableParameters } from '../parameter-names.ts'

interface Props {
  readonly form: FormHandle
}

/** Everything that is sent with the authorization request beside the standard parameters. */
export function ParametersGroup({ form }: Props) {
  const { authParams, authParamsMap } = form.connection.options
  return (
    <FormGroup title="Parameters">
      <MapField
        form={form}
        field={connectionFields.authParams}
        map={authParams ?? {}}
        noun="parameter"
        hints={['name', 'value']}
      />
      <MapField
        form={form}
        field={connectionFields.authParamsMap}
        map={authParamsMap ?? {}}
        noun="mapping"
        hints={['sent upstream as', 'parameter of /authorize']}
        valueSuggestions={mappableParameters}
      />
      <UpstreamParamsField form={form} />
    </FormGroup>
  )
}

interface MapFieldProps {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly map: Readonly<Record<string, string>>
  readonly noun: string
  readonly hints: readonly [name: string, value: string]
  readonly valueSuggestions?: readonly string[]
}

function MapField({ form, field, map, noun, hints, valueSuggestions }: MapFieldProps) {
  const { path, label, help } = field
  const atTheMapItself = form.problemsAt(path).filter((p) => p.path.length === path.length)
  return (
    <Field label={label} help={help} problems={atTheMapItself} path={path} isWide isGroup>
      {() => (
        <TextMapRows
          map={map}
          path={path}
          onChange={(next) => form.edit(path, Object.keys(next).length === 0 ? undefined : next)}
          noun={noun}
          nameHint={hints[0]}
          valueHint={hints[1]}
          {...(valueSuggestions ? { valueSuggestions } : {})}
          problemsOf={(name) => (name === '' ? [] : form.problemsAt([...path, name]))}
        />
      )}
    </Field>
  )
}
