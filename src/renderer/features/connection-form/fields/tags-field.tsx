import { TagsInput } from '@mantine/core'
import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import { listAt } from '../field-values.ts'
import type { FormHandle } from '../form-handle.ts'
import { OtherShape } from './other-shape.tsx'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: unknown
  readonly hint: string
}

/** A list of texts as chips; Enter, a comma or leaving the field finishes one. */
export function TagsField({ form, field, value, hint }: Props) {
  const { path } = field
  const list = listAt(value)
  if (list === null) return <OtherShape field={field} />
  return (
    <Field {...field} problems={form.problemsAt(path)}>
      {(control) => (
        <TagsInput
          {...control}
          className="mono-input"
          value={[...list]}
          placeholder={list.length === 0 ? hint : ''}
          acceptValueOnBlur
          onChange={(next) => form.edit(path, next.length === 0 ? undefined : next)}
        />
      )}
    </Field>
  )
}
