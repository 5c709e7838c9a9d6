import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { TextMapRows } from '../../../components/map-rows/text-map-rows.tsx'
import { mapAt } from '../field-values.ts'
import type { FormHandle } from '../form-handle.ts'
import { OtherShape } from './other-shape.tsx'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: unknown
  /** What one row is, in lower case. */
  readonly noun: string
  readonly hints: readonly [name: string, value: string]
}

/** A map from text to text, as rows. */
export function MapField({ form, field, value, noun, hints }: Props) {
  const { path } = field
  const map = mapAt(value)
  if (map === null) return <OtherShape field={field} />
  const atTheMapItself = form.problemsAt(path).filter((p) => p.path.length === path.length)
  return (
    <Field {...field} problems={atTheMapItself} isWide isGroup>
      {() => (
        <TextMapRows
          map={map}
          path={path}
          onChange={(next) => form.edit(path, Object.keys(next).length === 0 ? undefined : next)}
          noun={noun}
          nameHint={hints[0]}
          valueHint={hints[1]}
          problemsOf={(name) => (name === '' ? [] : form.problemsAt([...path, name]))}
        />
      )}
    </Field>
  )
}
