import { Switch } from '@mantine/core'
import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly isOn: boolean
}

/** A field that is on or off; its help stands beside the switch. */
export function SwitchField({ form, field, isOn }: Props) {
  return (
    <Field
      label={field.label}
      standing={field.standing}
      problems={form.problemsAt(field.path)}
      path={field.path}
    >
      {({ id, 'aria-describedby': describedBy }) => (
        <div className="switch-field">
          <Switch
            id={id}
            checked={isOn}
            aria-describedby={`${id}-help ${describedBy}`}
            onChange={(e) => form.edit(field.path, e.currentTarget.checked)}
          />
          <span id={`${id}-help`} className="field-help">
            {field.help}
          </span>
        </div>
      )}
    </Field>
  )
}
