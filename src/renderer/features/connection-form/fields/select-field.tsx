import { NativeSelect } from '@mantine/core'
import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** A field with a few known values; the first stands for an absent key. */
export function SelectField({ form, field, value, choices }: Props) {
  const known = choices.some((choice) => choice.value === value)
  return (
    <Field {...field} problems={form.problemsAt(field.path)}>
      {(control) => (
        <NativeSelect
          {...control}
          data={known ? [...choices] : [...choices, { value, label: value }]}
          value={value}
          onChange={({ currentTarget: { value: next } }) =>
            form.edit(field.path, next === choices[0]?.value ? undefined : next)
          }
        />
      )}
    </Field>
  )
}
