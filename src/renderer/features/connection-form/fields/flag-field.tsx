import type { ConnectionField } from '../../../../shared/connection-fields.ts'
import { flagAt } from '../field-values.ts'
import type { FormHandle } from '../form-handle.ts'
import { OtherShape } from './other-shape.tsx'
import { SwitchField } from './switch-field.tsx'

interface Props {
  readonly form: FormHandle
  readonly field: ConnectionField
  readonly value: unknown
}

/** A flag that most connections do not have: turning it off takes the key away. */
export function FlagField({ form, field, value }: Props) {
  const isOn = flagAt(value)
  if (isOn === null) return <OtherShape field={field} />
  const edit: FormHandle['edit'] = (path, on) => form.edit(path, on === true ? true : undefined)
  return <SwitchField form={{ ...form, edit }} field={field} isOn={isOn} />
}
