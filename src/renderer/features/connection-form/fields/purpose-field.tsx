import { Checkbox } from '@mantine/core'
import { type ConnectionField, connectionFields } from '../../../../shared/connection-fields.ts'
import { Field } from '../../../components/field/field.tsx'
import type { FormHandle } from '../form-handle.ts'

interface Props {
  readonly form: FormHandle
}

/** What the connection is for; Auth0 takes signing in as the purpose where nothing is said. */
export function PurposeField({ form }: Props) {
  const { authentication, connected_accounts } = form.connection
  return (
    <Field label="Purpose" isGroup>
      {() => (
        <div className="purposes">
          <Purpose
            form={form}
            field={connectionFields.authentication}
            isOn={authentication?.active ?? true}
          />
          <Purpose
            form={form}
            field={connectionFields.connectedAccounts}
            isOn={connected_accounts?.active ?? false}
          />
        </div>
      )}
    </Field>
  )
}

interface PurposeProps extends Props {
  readonly field: ConnectionField
  readonly isOn: boolean
}

function Purpose({ form, field: { path, label, help }, isOn }: PurposeProps) {
  return (
    <div data-path={path.join('.')}>
      <Checkbox
        label={label}
        description={help}
        checked={isOn}
        onChange={(e) => form.edit(path, e.currentTarget.checked)}
      />
    </div>
  )
}
